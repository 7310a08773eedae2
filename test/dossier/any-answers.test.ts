import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema, type Draft } from '../../src/dossier/draft/draft.ts';
import { ruleOf } from '../../src/dossier/draft/find-rule.ts';
import type { Plan } from '../../src/dossier/draft/plan-schema.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { constant } from '../../src/engine/model/amount.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { anyDraft } from '../support/any-draft.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../support/draft-of.ts';
import { withoutNumber } from '../support/table-figures.ts';

/** A laden machine does fewer of them. */
const size =
  process.env['SOAK'] === undefined
    ? { numRuns: 30, interruptAfterTimeLimit: 15_000 }
    : { numRuns: 6000, interruptAfterTimeLimit: 600_000 };

function tablesOf(inputs: ModelInputs): readonly FuturesTable[] {
  const run = startRun(inputs, { futures: 4, histories: 2 });
  run.advance(4);
  return [baseCase(inputs), run.table()];
}

/** What is wrong with what a draft comes to: refused for another reason than no price or volume, an option that fails, a figure without a number. */
function wrongWith(draft: Draft): readonly string[] {
  const reading = readDossier(draft, figures);
  if (!reading.ok) {
    const refusals = reading.problems.filter(({ outcome }) => outcome === 'refuse').map(({ code }) => code);
    return refusals.filter((code) => code !== 'no-price' && code !== 'no-volume');
  }
  const inputs = toInputs(reading.dossier, figures);
  const unordered = inputs.estimates.filter(({ low, likely, high }) => !(low <= likely && likely <= high)).map(({ id }) => id);
  return [
    ...unordered,
    ...tablesOf(inputs).flatMap((table) => [...table.failed.map(({ option, reason }) => `${option} ${reason}`), ...withoutNumber(table)]),
  ];
}

describe('any answers that the fields accept', () => {
  it('are read or refused with a reason, and what is read calculates in finite numbers', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(draftSchema.safeParse(draft).success).toBe(true);
        expect(wrongWith(draft)).toEqual([]);
      }),
      size,
    );
  });

  const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
  const uneven = {
    'purchase.amount': said(100_000),
    'purchase.pieces': said(5_202_030.384698404),
    'market.salePrice': said(100_000),
    'stock.salvage': said(0),
  };
  const range = (value: number, low: number, high: number) => ({ value, low, high, sure: 'range' as const });
  const [, mostOften] = ruleOf('outage.perYear').bounds ?? [0, 0];
  const found: readonly (readonly [string, Draft])[] = [
    [
      'calculate where hardly any delivery is late, and at most all are: staying had no finite spread',
      draftOf({ ...purchase, 'delivery.lateOfTen': range(8.4e-323, 0, 10) }),
    ],
    [
      'calculate where deliveries stop as often as can be told: staying had more events than can be drawn',
      draftOf({ ...purchase, 'outage.perYear': said(mostOften) }),
    ],
    [
      'calculate where deliveries stop that often and the materials are risky',
      { ...draftOf({ ...purchase, 'outage.perYear': said(mostOften) }), materials: [{ id: 'gallium', share: 1, origin: 'CN' }] },
    ],
    [
      'calculate where demand drifts next to nothing: the rest of rounding over it was infinite, and staying took all others down',
      draftOf({ ...uneven, 'demand.drift': said(6e-323) }),
    ],
    ['calculate where demand drifts as little as can be told', draftOf({ ...uneven, 'demand.drift': said(2e-9) })],
    [
      'calculate where a piece costs next to nothing beside its price: reading stopped at an infinite number',
      draftOf({
        'purchase.amount': said(1e-3),
        'purchase.pieces': said(1e9),
        'market.salePrice': said(1e7),
        'stock.salvage': said(0),
        'demand.drift': said(0.5),
      }),
    ],
  ];
  it.each(found)('%s', (_, draft) => {
    expect(wrongWith(draft)).toEqual([]);
  });

  it.each([
    ['purchase.amount', 'no-price'],
    ['purchase.pieces', 'no-volume'],
  ] as const)('are refused where %s is too small to count, as when it is 0', (field, code) => {
    const reading = readDossier(draftOf({ ...purchase, [field]: said(5e-323) }), figures);
    expect(reading.ok ? [] : reading.problems).toContainEqual({ code, outcome: 'refuse', field });
  });
});

describe('an option that cannot be calculated', () => {
  const inputs = toInputs(
    dossierOf(
      draftOf({ 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) }, [
        { ...planOf('nearshore', {}, 'PL'), id: 'near' },
        { ...planOf('reshore-buy'), id: 'home' },
        { id: 'both', archetype: 'mix', answers: {}, parts: [{ plan: 'near', share: 0.5 }] },
      ]),
    ),
    figures,
  );
  const withNear = (change: (near: ModelInputs['options'][number]) => ModelInputs['options'][number]): ModelInputs => ({
    ...inputs,
    options: inputs.options.map((option) => (option.id === 'near' ? change(option) : option)),
  });

  it.each([
    ['a number that is none', 'not-finite', withNear((near) => ({ ...near, coverWeeks: constant(Number.NaN) }))],
    ['an infinite end value', 'not-finite', withNear((near) => ({ ...near, endValue: constant(Infinity) }))],
    [
      'a negative volume',
      'negative-volume',
      withNear((near) => ({ ...near, sources: near.sources.map((source) => ({ ...source, share: constant(-1) })) })),
    ],
    [
      'shares that are not the whole',
      'shares-not-one',
      withNear((near) => ({ ...near, sources: near.sources.map((source) => ({ ...source, share: constant(0.5) })) })),
    ],
  ] as const)('for %s is left out, and the others are as without it', (_, reason, wrong) => {
    const others = tablesOf({ ...inputs, options: inputs.options.filter(({ id }) => id !== 'near') });
    tablesOf(wrong).forEach((table, at) => {
      expect(table.failed).toEqual([{ option: 'near', reason }]);
      expect(table.options).toEqual(['stay', 'home', 'both']);
      expect(withoutNumber(table)).toEqual([]);
      expect(table.values).toEqual(others[at]?.values);
    });
  });

  it.each([
    ['not-a-number', 'price', said(Number.NaN)],
    ['out-of-bounds', 'leadTime', said(-4)],
    ['no-price', 'price', said(0)],
  ] as const)(
    'for an answer that is %s is left out with that answer named, and so is a mix with it; the others are as without it',
    (code, planField, wrong) => {
      const home = { ...planOf('reshore-buy'), id: 'home' };
      const near = { ...planOf('nearshore', { [planField]: wrong }, 'PL'), id: 'near' };
      // The same place again: what the first tells of it would count here too.
      const again = { ...planOf('nearshore', {}, 'PL'), id: 'again' };
      const both: Plan = { id: 'both', archetype: 'mix', answers: {}, parts: [{ plan: 'near', share: 0.5 }] };
      const draft = (plans: readonly Plan[]) => draftOf({ 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) }, plans);
      const dossier = dossierOf(draft([near, home, again, both]));
      expect(dossier.plans.map(({ id, unfit }) => [id, unfit])).toEqual([
        ['near', 'refused-answer'],
        ['home', undefined],
        ['again', undefined],
        ['both', 'part-unfit'],
      ]);
      expect(dossier.remarks).toContainEqual({ code, outcome: 'refuse', plan: 'near', planField });
      expect(toInputs(dossier, figures).options).toEqual(toInputs(dossierOf(draft([home, again])), figures).options);
    },
  );
});
