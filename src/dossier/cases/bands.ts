import { caseScales } from '../../reference/case-codebook.ts';

/** The band of a number: the first whose upper border it stays below, else the last. */
function bandOf<Band extends string>(value: number, borders: readonly number[], bands: readonly Band[]): Band | undefined {
  if (!Number.isFinite(value)) return undefined;
  const at = borders.findIndex((border) => value < border);
  return at < 0 ? bands[bands.length - 1] : bands[at];
}

/** How much dearer home is than today, as a share of today's cost. */
export const gapBand = (share: number) => bandOf(share, [Number.MIN_VALUE, 0.05, 0.15, 0.3, 0.6], caseScales.gap);
export const hardBand = (share: number) => bandOf(share, [0.5, 0.75], caseScales.hard);
/** Of euro; nothing is a band of its own. */
export const investmentBand = (euro: number) => bandOf(euro, [1, 5e4, 2.5e5, 1e6, 5e6], caseScales.investment);
export const turnoverBand = (euro: number) => bandOf(euro, [2e6, 1e7, 5e7], caseScales.turnover);
export const paybackBand = (years: number) => bandOf(years, [2, 4, 7], ['under-2', '2-4', '4-7', '7-up'] as const);
export const movedBand = (share: number) => bandOf(share, [0.25, 0.5, 0.75], caseScales['share-moved']);
/** Of weeks, negative when it becomes shorter; less than a week is no change. */
export const leadTimeBand = (weeks: number) => bandOf(weeks, [-8, -4, -1, 1], caseScales['lead-time']);
/** Of full-time jobs; a part of one counts as one. */
export const jobsBand = (jobs: number) => bandOf(jobs, [0.05, 4.5, 9.5, 49.5], caseScales.jobs);
/** Of the change as a share; within a tenth nothing changes. */
export const carbonBand = (share: number) => bandOf(share, [-0.5, -0.1, 0.1], caseScales.carbon);
/** Of weeks of stock on top of today's. */
export const stockBand = (weeks: number) => bandOf(weeks, [0, 0.1, 4.01], caseScales.stock);
