import { describe, expect, it } from 'vitest';
import { costElements } from '../../src/content/cost-elements.ts';
import { constant } from '../../src/engine/model/amount.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import type { ElementRule } from '../../src/engine/model/inputs.ts';
import { frameOf, optionOf, sourceOf } from '../support/model-inputs.ts';

const rules: readonly ElementRule[] = costElements;
const declared: readonly {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly source: string;
  readonly counts: string;
  readonly asks?: string;
  readonly yieldsTo?: readonly string[];
}[] = costElements;
const guards = rules.flatMap(({ id, excludes = [] }) => excludes.map((other) => [id, other] as const));

/** What the engine says of an option that carries a line of each of these. */
function failuresOf(planted: readonly string[]) {
  const lines = planted.map((element) => ({ element, amount: constant(0.1) }));
  const option = optionOf({ id: 'planted', sources: [sourceOf({ lines })] });
  return baseCase({
    seed: 1,
    estimates: [],
    drivers: [],
    events: [],
    elements: rules,
    frame: frameOf(),
    options: [optionOf({ id: 'stay' }), option],
  }).failed;
}

const place = (id: string) => rules.findIndex((rule) => rule.id === id);

describe('cost elements', () => {
  it('have one id each', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('take a share only of a base that is complete: every element that enters it stands before', () => {
    for (const share of rules.filter(({ kind }) => kind === 'share')) {
      expect(share.base).toBeDefined();
      const later = rules
        .slice(place(share.id) + 1)
        .filter(
          ({ id, enters, excludes = [] }) =>
            share.base !== undefined && enters.includes(share.base) && !(share.excludes ?? []).includes(id) && !excludes.includes(share.id),
        );
      expect(later).toEqual([]);
    }
  });

  it('exclude only elements that exist', () => {
    for (const { excludes = [] } of rules) for (const other of excludes) expect(place(other)).toBeGreaterThanOrEqual(0);
  });

  it.each(guards)('are refused by the engine when %s and %s are both planted', (one, other) => {
    expect(failuresOf([one, other])).toEqual([{ option: 'planted', reason: 'counted-twice' }]);
  });

  it.each([...new Set(guards.flat())])('are taken when %s stands alone', (one) => {
    expect(failuresOf([one])).toEqual([]);
  });

  it('guard what DESIGN names: the price basis, the mismatch, planned air, warranty, hours, the change-over and the slow start', () => {
    const named = ['duty-in-price', 'obsolescence', 'air', 'warranty', 'coordination', 'switching', 'learning'];
    expect(named.filter((id) => !guards.some(([one]) => one === id))).toEqual([]);
  });

  it('make room only where the engine would refuse', () => {
    for (const { id, yieldsTo = [] } of declared)
      for (const other of yieldsTo) expect(guards.some((pair) => pair.includes(id) && pair.includes(other))).toBe(true);
  });

  it('are told in the unit of their kind', () => {
    const units = { 'per-piece': 'EUR/pc', 'per-year': 'EUR/yr', 'per-order': 'EUR/order', share: '1', 'one-off': 'EUR' } as const;
    const odd = declared.filter(
      ({ kind, unit }) => kind in units && Object.entries(units).every(([of, told]) => of !== kind || told !== unit),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('ask an own answer of those that no figure stands behind, and only of those', () => {
    expect(declared.filter(({ source, asks }) => (source === 'own-answer') !== (asks !== undefined)).map(({ id }) => id)).toEqual([]);
  });

  it('measure greenhouse gases beside the money', () => {
    expect(declared.filter(({ counts }) => counts === 'criterion').map(({ id }) => id)).toEqual(['carbon-transport', 'carbon-making']);
  });

  it('put freight and insurance in the customs value, duty not', () => {
    const entersCustoms = rules.filter(({ enters }) => enters.includes('customs')).map(({ id }) => id);
    expect(entersCustoms).toEqual(['purchase', 'packing', 'inland', 'freight', 'freight-in-price', 'insurance', 'insurance-in-price']);
  });
});
