import type { costElements } from './cost-elements.ts';

type ElementId = (typeof costElements)[number]['id'];

interface MeasureRule {
  /**
   * A column of the calculated cases; `risk`: what bad years cost more than the mean; `judged`: an opinion of places and ways of
   * working; `materials`: of the weakest raw material, once the person looked at the list.
   */
  readonly of: 'pvCost' | 'risk' | 'leadTime' | 'uncovered' | 'carbon' | 'dependence' | 'concentration' | 'months' | 'judged' | 'materials';
  /** The range is a multiple of what staying comes to. */
  readonly relativeTo?: 'pvCost' | 'carbon';
  /** The ends of the range, in the natural unit: money and kg CO2e as a multiple, weeks, months, shares, opinions from 0 to 1, European supply risk. */
  readonly worst: number;
  readonly best: number;
  /** Cost elements that put a price on the same thing: where one of them counts, this does not. */
  readonly pricedBy: readonly ElementId[];
}

interface CriterionRule {
  readonly id: string;
  /** They count alike within the criterion. */
  readonly measures: readonly MeasureRule[];
}

const judged = { of: 'judged', worst: 0, best: 1 } as const;

/** What a choice is weighed on, in the order in which it is offered while no motive says otherwise. */
export const criteria = [
  { id: 'cost', measures: [{ of: 'pvCost', relativeTo: 'pvCost', worst: 2, best: 0.5, pricedBy: [] }] },
  // What bad years cost above the mean: the mean itself stands in the cost.
  { id: 'risk', measures: [{ of: 'risk', relativeTo: 'pvCost', worst: 0.5, best: 0, pricedBy: [] }] },
  // Lateness is money in every dossier: safety stock covers it.
  {
    id: 'delivery',
    measures: [
      { of: 'leadTime', worst: 26, best: 0, pricedBy: ['speed-worth', 'mismatch'] },
      { of: 'uncovered', worst: 8, best: 0, pricedBy: ['outage-loss'] },
    ],
  },
  // Beyond rejects and rework, which are money.
  { id: 'quality', measures: [{ ...judged, pricedBy: ['warranty', 'warranty-sales', 'recall'] }] },
  {
    id: 'feasibility',
    measures: [
      { of: 'months', worst: 24, best: 0, pricedBy: ['learning', 'double-running'] },
      { ...judged, pricedBy: [] },
    ],
  },
  {
    id: 'autonomy',
    measures: [
      { of: 'dependence', worst: 1, best: 0, pricedBy: [] },
      { of: 'concentration', worst: 1, best: 0, pricedBy: [] },
      // 6 is the most that Europe ever found: light rare earths in 2020.
      { of: 'materials', worst: 6, best: 0, pricedBy: [] },
    ],
  },
  {
    id: 'sustainability',
    measures: [
      { of: 'carbon', relativeTo: 'carbon', worst: 2, best: 0, pricedBy: ['carbon-price'] },
      { ...judged, pricedBy: [] },
    ],
  },
  { id: 'market', measures: [{ ...judged, pricedBy: ['extra-price', 'small-series', 'tenders', 'growth-markets'] }] },
  { id: 'innovation', measures: [{ ...judged, pricedBy: ['innovation', 'ip-loss'] }] },
] as const satisfies readonly CriterionRule[];

export type CriterionId = (typeof criteria)[number]['id'];

/** More than a person can weigh; the last in the order fall off. */
export const mostCriteria = 8;
