import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModelRegistry } from '../../../src/dossier/operators/model-registry.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { constant } from '../../../src/engine/model/amount.ts';
import { compile } from '../../../src/engine/model/compile.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { onlyUsed } from '../../../src/engine/model/only-used.ts';
import { anyDraft, sparseDraft } from '../../support/any-draft.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const size =
  process.env['SOAK'] === undefined
    ? { numRuns: 60, interruptAfterTimeLimit: 15_000 }
    : { numRuns: 6000, interruptAfterTimeLimit: 600_000 };

/** Ids in all products within, wherever they stand, of which something is left when they are multiplied. */
function named(within: unknown): readonly string[] {
  if (Array.isArray(within)) return within.flatMap(named);
  if (typeof within !== 'object' || within === null) return [];
  if ('factor' in within && 'of' in within) return within.factor === 0 ? [] : namesIn(within.of);
  return Object.values(within).flatMap(named);
}

const namesIn = (of: unknown) => (Array.isArray(of) ? of.filter((id) => typeof id === 'string') : []);

/** Estimates, drivers and event classes that nothing in these inputs uses. */
function unused({ estimates, drivers, events, frame, options }: ModelInputs): readonly string[] {
  const ofEstimates = new Set(named([frame, options, drivers, events]));
  const text = JSON.stringify(options);
  return [
    ...estimates.filter(({ id }) => !ofEstimates.has(id)),
    ...drivers.filter(({ id }) => !text.includes(`"driver":${JSON.stringify(id)}`)),
    ...events.filter(({ id }) => !text.includes(JSON.stringify(id))),
  ].map(({ id }) => id);
}

describe('the model of a dossier', () => {
  it('holds no estimate, driver or event class that no option uses, and tells no two things of one', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, sparseDraft), (draft) => {
        const reading = readDossier(draft, figures);
        expect(reading.ok ? unused(toInputs(reading.dossier, figures)) : []).toEqual([]);
      }),
      size,
    );
  });

  it('names an estimate in an amount that is compiled, also where an answer makes another estimate superfluous', () => {
    const answers = { 'origin.country': said('CN'), 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
    const plan = planOf('nearshore', { tooling: said(4000), qualification: said(2000) }, 'PL');
    const inputs = toInputs(dossierOf(draftOf({ ...answers, 'origin.maker': said('importer') }, [plan])), figures);
    const { amounts, estimateIds } = compile(inputs);
    expect(estimateIds.filter((_, place) => !amounts.of.includes(place))).toEqual([]);
    // The switching cost as a whole makes room for its pieces.
    expect(estimateIds).toContain('plan:nearshore:tooling');
    expect(estimateIds).not.toContain('plan:nearshore:switching');
  });

  it('is without a planted estimate, driver and event class that nothing uses, and with all others', () => {
    const inputs = toInputs(dossierOf(draftOf({ 'origin.country': said('CN') }, [planOf('reshore-buy')])), figures);
    const estimate = { id: 'planted', unit: '1', low: 1, likely: 2, high: 3, basis: 'assumption', bounds: [0, 9] } as const;
    const planted: ModelInputs = {
      ...inputs,
      estimates: [estimate, ...inputs.estimates],
      drivers: [{ id: 'planted', level: [{ factor: 1, of: ['planted'] }], growth: [] }, ...inputs.drivers],
      events: [
        { id: 'planted', scope: 'world', perYear: constant(1), meanWeeks: constant(1), duration: { shape: 'exponential' } },
        ...inputs.events,
      ],
    };
    expect(unused(planted)).toEqual(['planted', 'planted']);
    expect(onlyUsed(planted)).toEqual(inputs);
  });
});

describe('the registry', () => {
  const estimate = {
    id: 'ref:trip',
    unit: 'EUR',
    low: 1000,
    likely: 2000,
    high: 3000,
    basis: 'assumption',
    bounds: [0, Infinity],
  } as const;

  it('takes the same definition twice, and refuses another one of the same estimate, naming both', () => {
    const registry = createModelRegistry();
    expect(registry.estimate(estimate)).toEqual(registry.estimate({ ...estimate }));
    expect(() => registry.estimate({ ...estimate, likely: 2500 })).toThrow(/ref:trip is defined twice.*2000.*2500/);
    expect(() => registry.estimate({ ...estimate, bounds: [0, 5000] })).toThrow(/defined twice/);
    expect(() => registry.estimate({ ...estimate, follows: { id: 'ref:inflation', correlation: 0.5 } })).toThrow(/defined twice/);
  });

  it('refuses another driver or event class of the same name', () => {
    const registry = createModelRegistry();
    const driver = { id: 'inflation', level: constant(1), growth: constant(0.02) };
    const event = {
      id: 'home',
      scope: 'home',
      perYear: constant(0.2),
      meanWeeks: constant(4),
      duration: { shape: 'exponential' },
    } as const;
    expect(registry.driver(driver)).toBe(registry.driver({ ...driver, growth: constant(0.02) }));
    expect(() => registry.driver({ ...driver, fade: { to: constant(0.01), years: 3 } })).toThrow(/inflation is defined twice/);
    registry.event(event);
    expect(() => registry.event({ ...event, meanWeeks: constant(5) })).toThrow(/home is defined twice/);
    expect(() => registry.event({ ...event, duration: { shape: 'lognormal', sigma: 1 } })).toThrow(/home is defined twice/);
  });
});
