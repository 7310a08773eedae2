import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { compile } from '../../../src/engine/model/compile.ts';
import { createBench, evaluateFuture } from '../../../src/engine/run/evaluate.ts';
import { futureDraws } from '../../../src/engine/run/future-draws.ts';
import { anyDraft, sparseDraft } from '../../support/any-draft.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { lawRuns } from '../../support/law-runs.ts';
import { part, runOf } from '../../support/table-figures.ts';

/** Of what a maker delivers, in no draw and no year more than this. Who visits a second supplier does so for at most 6 % of what he delivers. */
const caps = { brokerage: 0.05, travel: 0.02, coordination: 0.1 } as const;
const mostForSecond = 0.06;
/** What may be told otherwise by an answer: stated for goods of which nothing but the purchase is known. */
const mostUntold = {
  freight: 0.3,
  insurance: 0.01,
  air: 0.1,
  'stock-transit': 0.1,
  'stock-cycle': 0.12,
  'stock-safety': 0.12,
  'stock-cover': 0.12,
  obsolescence: 0.3,
} as const;
const futures = 6;

interface Paid {
  readonly where: string;
  readonly inYear: (element: string) => number;
  readonly isSecond: boolean;
}

/** What every option pays in every year of the likely future and of some drawn ones. */
function yearsOf(inputs: ModelInputs): readonly Paid[] {
  const bench = createBench(compile(inputs), 0);
  const { model, costs, failures } = bench;
  const setFuture = futureDraws(bench);
  const width = model.elements.ids.length;
  return Array.from({ length: futures }, (_, future) => {
    setFuture(future);
    evaluateFuture(bench);
    return model.options.flatMap(({ id, sources }, option) =>
      failures[option] === undefined
        ? Array.from({ length: model.horizon }, (_year, year): Paid => {
            const paid = model.elements.ids.map((_element, at) => costs.own[(option * width + at) * model.horizon + year] ?? 0);
            return {
              where: `${id} ${future} ${year}`,
              inYear: (element) => paid[model.elements.ids.indexOf(element)] ?? 0,
              isSecond: sources.count > 1,
            };
          })
        : [],
    );
  }).flat();
}

const boughtIn = ({ inYear }: Paid) => Math.max(0, inYear('purchase') + inYear('inland'));
const above = (paid: Paid, element: string, most: number) =>
  paid.inYear(element) > most * boughtIn(paid) * (1 + 1e-9) ? [`${paid.where} ${element} ${paid.inYear(element) / boughtIn(paid)}`] : [];

/** Where something that is capped is above its cap. */
function aboveCap(inputs: ModelInputs): readonly string[] {
  return yearsOf(inputs).flatMap((paid) =>
    Object.entries(caps).flatMap(([element, most]) => {
      const allowed = element === 'travel' && paid.isSecond ? mostForSecond : most;
      return [...above(paid, element, allowed), ...above(paid, `${element}-in-price`, allowed)];
    }),
  );
}

const sizes = [4000, 40_000, 400_000, 4_000_000, 40_000_000] as const;
const elements = ['purchase', 'freight', 'air', 'brokerage', 'travel', 'coordination', 'stock-cycle', 'obsolescence'] as const;

const goods = ['metal-products', 'knitwear', 'pcb-assemblies'];
const purchaseOf = (amount: number, product: string) => ({
  'origin.country': said('CN'),
  product: said(product),
  'purchase.amount': said(amount),
  'purchase.pieces': said(Math.round(amount / 40)),
});

function bridgeOf(amount: number, product: string): Readonly<Record<(typeof elements)[number], number>> {
  const table = runOf(toInputs(dossierOf(draftOf(purchaseOf(amount, product), [planOf('nearshore', {}, 'PL')])), figures), 64, 4);
  const goods = part(table, 'stay', 'purchase');
  const share = (element: string) => part(table, 'stay', element) / goods;
  return {
    purchase: 1,
    freight: share('freight'),
    air: share('air'),
    brokerage: share('brokerage'),
    travel: share('travel'),
    coordination: share('coordination'),
    'stock-cycle': share('stock-cycle'),
    obsolescence: share('obsolescence'),
  };
}

describe('small and large', () => {
  it.each(sizes.flatMap((amount) => goods.map((product) => ({ amount, product }))))(
    'pays for every part of the way of $product no more than its stated share, in every draw: $amount euro a year',
    ({ amount, product }) => {
      const plans = [planOf('nearshore', {}, 'PL'), planOf('diversify', {}, 'PL'), planOf('friendshore', {}, 'VN')];
      const inputs = toInputs(dossierOf(draftOf(purchaseOf(amount, product), plans)), figures);
      expect(aboveCap(inputs)).toEqual([]);
      const beyond = yearsOf(inputs).flatMap((paid) => Object.entries(mostUntold).flatMap(([element, most]) => above(paid, element, most)));
      expect(beyond).toEqual([]);
    },
  );

  it('never travels for more than 2 %, clears for more than 5 % or follows up for more than 10 % of the purchase, in any draw of any dossier', () => {
    fc.assert(
      fc.property(fc.oneof(sparseDraft, anyDraft), (draft) => {
        const reading = readDossier(draft, figures);
        expect(reading.ok ? aboveCap(toInputs(reading.dossier, figures)) : []).toEqual([]);
      }),
      lawRuns,
    );
  });

  it.each(goods)('stays plausible from 4,000 to 40 million euro a year: %s', (product) => {
    const bridges = sizes.map((amount) => bridgeOf(amount, product));
    const percent = (share: number) => `${(100 * share).toFixed(2)} %`.padStart(12);
    const rows = elements.map((element) => element.padEnd(14) + bridges.map((bridge) => percent(bridge[element])).join(''));
    process.stdout.write(`${[product.padEnd(14) + sizes.map((amount) => `€ ${amount}`.padStart(12)).join(''), ...rows].join('\n')}\n`);
    for (const element of ['brokerage', 'travel', 'coordination', 'stock-cycle'] as const)
      for (const [at, bridge] of bridges.entries())
        expect(bridge[element]).toBeLessThanOrEqual((bridges[at - 1]?.[element] ?? 0.12) + 1e-9);
    for (const bridge of bridges) expect(bridge.air).toBeLessThan(Math.max(0.01, bridge.freight));
    const [small, large] = [bridges[0], bridges.at(-1)];
    expect((small?.brokerage ?? 1) + (small?.travel ?? 1) + (small?.coordination ?? 1)).toBeLessThan(0.2);
    // Half a percent of 40 million is 200,000 euro a year: three people.
    expect(large?.coordination).toBeLessThan(0.01);
    expect(large?.coordination).toBeGreaterThan(0.002);
  });

  it('follows up for a fifth of the usual euros however little is bought, and for less of each euro the more is bought', () => {
    const euros = (amount: number) => bridgeOf(amount, 'metal-products').coordination * amount;
    expect(euros(400_000)).toBeGreaterThan(euros(40_000));
    expect(euros(400_000)).toBeLessThan(10 * euros(40_000));
  });
});
