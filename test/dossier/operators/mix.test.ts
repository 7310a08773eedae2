import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchetypeId } from '../../../src/content/archetypes.ts';
import type { Plan } from '../../../src/dossier/draft/plan-schema.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { columns, type FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import type { OptionPoint } from '../../../src/engine/model/inputs.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = {
  'purchase.amount': said(100_000),
  'purchase.pieces': said(1000),
  'means.people': said('partly'),
  'cost.inspection': said(900),
};
const plans: readonly Plan[] = [
  planOf('better-terms', { price: said(96), rawCover: said(2) }),
  planOf('stockpile', { extraCover: said(5), rawCover: said(3) }),
  planOf('circular', { price: said(60) }),
  planOf('substitute', { price: said(90) }),
  planOf('diversify', {}, 'CZ'),
  planOf('nearshore', { extraCover: said(1), 'double-running': said(900) }, 'PT'),
  planOf('friendshore', {}, 'TW'),
  planOf('reshore-buy', { tooling: said(4000) }),
  planOf('reshore-make', { investment: said(50_000), subsidy: said(2000), months: said(20) }),
  planOf('reshore-automated', { rawCover: said(6) }),
];
const ids = plans.map(({ id }) => id);
const mixOf = (parts: Plan['parts'], answers: Plan['answers'] = {}): Plan => ({ ...planOf('mix', answers), ...(parts && { parts }) });

function tableOf(all: readonly Plan[]): FuturesTable {
  const run = startRun(toInputs(dossierOf(draftOf(purchase, all)), figures), { futures: 8, histories: 8 });
  run.advance(8);
  return run.table();
}
function rowsOf(table: FuturesTable, id: string): readonly number[] {
  const at = table.options.indexOf(id);
  if (at === -1) throw new RangeError(`${id} is not there: ${JSON.stringify(table.failed)}`);
  const width = columns.length;
  const from = (future: number) => (future * table.options.length + at) * width;
  return Array.from({ length: table.futures }, (_, future) => Array.from(table.values.slice(from(future), from(future) + width))).flat();
}
function expectSame(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, at) => {
    const other = wanted[at] ?? Number.NaN;
    if (Number.isNaN(value) && Number.isNaN(other)) return;
    expect(Math.abs(value - other), `place ${at}: ${value} and ${other}`).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(other)));
  });
}
function optionOf(all: readonly Plan[], id: string): OptionPoint {
  const found = toInputs(dossierOf(draftOf(purchase, all)), figures).options.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`${id} is not there`);
  return found;
}
const shares = fc
  .array(fc.record({ plan: fc.constantFrom(...ids), share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    const sum = parts.reduce((all, { share }) => all + share, 0);
    return sum <= 1 ? parts : parts.map(({ plan, share }) => ({ plan, share: share / sum }));
  });

describe('a mix', () => {
  it.each(ids)('of %s alone, for all of it, is that option in every future and every column', (id) => {
    const table = tableOf([...plans, mixOf([{ plan: id, share: 1 }])]);
    expectSame(rowsOf(table, 'mix'), rowsOf(table, id));
  });

  it('is not changed by a part without a share', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(...ids), (parts, idle) => {
        fc.pre(parts.some(({ share }) => share > 1e-6));
        const table = tableOf([...plans, mixOf(parts), { ...mixOf([{ plan: idle, share: 0 }, ...parts]), id: 'same' }]);
        expectSame(rowsOf(table, 'same'), rowsOf(table, 'mix'));
      }),
      { numRuns: 20 },
    );
  });

  it('is not changed by the order of its parts, nor by naming one in two pieces', () => {
    fc.assert(
      fc.property(shares, (parts) => {
        fc.pre(parts.some(({ share }) => share > 1e-6));
        const pieces = parts.flatMap(({ plan, share }) => [
          { plan, share: share / 2 },
          { plan, share: share / 2 },
        ]);
        const table = tableOf([...plans, mixOf(parts), { ...mixOf(pieces.toReversed()), id: 'same' }]);
        expectSame(rowsOf(table, 'same'), rowsOf(table, 'mix'));
      }),
      { numRuns: 20 },
    );
  });

  it('of any parts calculates, and makes every piece once', () => {
    fc.assert(
      fc.property(shares, (parts) => {
        fc.pre(parts.some(({ share }) => share > 1e-6));
        const table = tableOf([...plans, mixOf(parts)]);
        expect(table.failed).toEqual([]);
        expect(rowsOf(table, 'mix').filter((value, at) => !Number.isFinite(value) && columns[at % columns.length] !== 'payback')).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  it('of 30 % bought nearby is a second supplier there who makes 30 %, down to the cost of keeping him', () => {
    const told = { price: said(110), switching: said(5000), months: said(4), share: said(0.3) };
    const all = [
      planOf('nearshore', told, 'CZ'),
      { ...planOf('diversify', told, 'CZ'), id: 'second' },
      mixOf([{ plan: 'nearshore', share: 0.3 }]),
    ];
    const base = baseCase(toInputs(dossierOf(draftOf(purchase, all)), figures));
    const costs = (id: string) =>
      Array.from(base.bridge.slice(base.options.indexOf(id) * base.elements.length, (base.options.indexOf(id) + 1) * base.elements.length));
    expectSame(costs('mix'), costs('second'));
  });

  it('of 70 % as now, 30 % nearby with a store of parts of its own holds the weeks that the mix tells', () => {
    const told = optionOf([...plans, mixOf([{ plan: 'nearshore', share: 0.3 }], { rawCover: said(6), extraCover: said(2) })], 'mix');
    expect(told.raw?.weeks).toEqual([{ factor: 1, of: ['plan:mix:rawCover'] }]);
    const parts = optionOf(
      [
        ...plans,
        mixOf([
          { plan: 'nearshore', share: 0.3 },
          { plan: 'stockpile', share: 0.7 },
        ]),
      ],
      'mix',
    );
    const weeks = (amount: OptionPoint['coverWeeks'], of: string) => amount.find(({ of: [id] }) => id === of)?.factor;
    expect(weeks(parts.coverWeeks, 'plan:nearshore:extraCover')).toBeCloseTo(0.3, 12);
    expect(weeks(parts.coverWeeks, 'plan:stockpile:extraCover')).toBeCloseTo(0.7, 12);
    expect(weeks(parts.raw?.weeks ?? [], 'plan:stockpile:rawCover')).toBeCloseTo(0.7, 12);
  });

  it('buys a told machine whole and an estimated change-over in proportion, and works when its slowest part works', () => {
    const { lines, monthsUntilItWorks } = optionOf(
      [
        ...plans,
        mixOf([
          { plan: 'reshore-make', share: 0.5 },
          { plan: 'friendshore', share: 0.5 },
        ]),
      ],
      'mix',
    );
    const found = (estimate: string) => lines.flatMap(({ amount }) => amount).find(({ of }) => of.includes(estimate));
    expect(found('plan:reshore-make:investment')?.factor).toBe(1);
    // An estimate grows with the purchase: 1,000 pieces of € 100.
    expect((found('plan:friendshore:switching')?.factor ?? Number.NaN) * 100_000 * 1000).toBeCloseTo(0.5, 9);
    expect(found('plan:friendshore:switching')?.of.toSorted()).toEqual([
      'field:purchase.amount',
      'field:purchase.pieces',
      'plan:friendshore:switching',
    ]);
    expect(monthsUntilItWorks).toEqual([{ factor: 1, of: ['plan:reshore-make:months'] }]);
  });

  it('tells a change-over beside the pieces of another by one of their names, so that nothing is refused or lost', () => {
    const { lines } = optionOf(
      [
        ...plans,
        mixOf([
          { plan: 'reshore-buy', share: 0.5 },
          { plan: 'friendshore', share: 0.5 },
        ]),
      ],
      'mix',
    );
    expect(lines.map(({ element }) => element)).toEqual(expect.arrayContaining(['tooling', 'qualification']));
    expect(lines.map(({ element }) => element)).not.toContain('switching');
  });

  it('pays for the yearly inspection of the goods once, however many make them', () => {
    const { sources } = optionOf(
      [
        ...plans,
        mixOf([
          { plan: 'nearshore', share: 0.4 },
          { plan: 'reshore-buy', share: 0.6 },
        ]),
      ],
      'mix',
    );
    const inspections = sources.filter(({ lines }) => lines.some(({ element }) => element === 'inspection'));
    expect(inspections.map(({ id }) => id)).toEqual(['reshore-buy']);
  });
});

describe('a mix does not fit', () => {
  const unfit = (mixed: Plan) => dossierOf(draftOf(purchase, [...plans, { ...planOf('mix'), id: 'other' }, mixed])).plans.at(-1)?.unfit;
  it.each<[string, Plan['parts'], string]>([
    ['without parts', undefined, 'no-parts'],
    ['when no part has a share', [{ plan: 'nearshore', share: 0 }], 'no-parts'],
    ['when a part is gone', [{ plan: 'gone', share: 0.5 }], 'part-missing'],
    ['that names itself', [{ plan: 'mix', share: 0.5 }], 'part-is-mix'],
    ['that names another mix', [{ plan: 'other', share: 0.5 }], 'part-is-mix'],
    [
      'of more than the whole',
      [
        { plan: 'nearshore', share: 0.6 },
        { plan: 'reshore-buy', share: 0.5 },
      ],
      'parts-over-one',
    ],
  ])('%s', (_, parts, why) => expect(unfit(mixOf(parts))).toBe(why));

  it('when a part is not calculated itself', () => {
    const all = [planOf('circular'), mixOf([{ plan: 'circular', share: 0.5 }])];
    expect(dossierOf(draftOf(purchase, all)).plans[1]?.unfit).toBe('part-unfit');
  });
});

describe('the way of a mix', () => {
  const directionOf = (...parts: readonly [ArchetypeId, number][]) =>
    dossierOf(draftOf(purchase, [...plans, mixOf(parts.map(([plan, share]) => ({ plan, share })))])).plans.at(-1)?.direction;
  it('is that of the largest share that moves', () => {
    expect(directionOf(['nearshore', 0.3], ['reshore-buy', 0.2])).toBe('near');
    expect(directionOf(['nearshore', 0.2], ['reshore-buy', 0.2], ['reshore-automated', 0.1])).toBe('home');
    expect(directionOf(['stockpile', 0.9], ['nearshore', 0.1])).toBe('near');
  });
  it('is spread when two take as much, and stay when nothing moves', () => {
    expect(directionOf(['nearshore', 0.3], ['reshore-buy', 0.3])).toBe('spread');
    expect(directionOf(['stockpile', 0.5], ['better-terms', 0.5])).toBe('stay');
  });
});
