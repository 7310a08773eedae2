import { describe, expect, it } from 'vitest';
import { costElements } from '../../src/content/cost-elements.ts';
import type { ElementRule } from '../../src/engine/simulate/inputs.ts';

const rules: readonly ElementRule[] = costElements;
const place = (id: string) => rules.findIndex((rule) => rule.id === id);

describe('cost elements', () => {
  it('have one id each', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('take a share only of a base that is complete: every element that enters it stands before', () => {
    for (const share of rules.filter(({ kind }) => kind === 'share')) {
      expect(share.base).toBeDefined();
      const later = rules.slice(place(share.id) + 1).filter(({ enters }) => share.base !== undefined && enters.includes(share.base));
      expect(later).toEqual([]);
    }
  });

  it('exclude only elements that exist', () => {
    for (const { excludes = [] } of rules) for (const other of excludes) expect(place(other)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['purchase-delivered', 'freight'],
    ['purchase-delivered', 'insurance'],
    ['purchase-delivered', 'duty'],
    ['purchase-delivered', 'inland'],
    ['obsolescence', 'mismatch'],
    ['air', 'expediting'],
  ])('never count %s together with %s', (one, other) => {
    expect(rules[place(one)]?.excludes).toContain(other);
  });

  it('put freight and insurance in the customs value, duty not', () => {
    const entersCustoms = rules.filter(({ enters }) => enters.includes('customs')).map(({ id }) => id);
    expect(entersCustoms).toEqual(['purchase', 'inland', 'freight', 'insurance']);
  });
});
