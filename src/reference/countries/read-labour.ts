import type { Figure } from '../figure.ts';
import { figureIfKnown, figureOf, share, type Papers } from '../papers.ts';
import type { LabourRow } from './labour.ts';

export interface Labour {
  /** An hour of labour in manufacturing, all in. */
  readonly labourCost: Figure;
  /** An hour in the whole economy. */
  readonly labourCostTotal: Figure | undefined;
  /** Growth of wages in local currency. Never use it as growth in euro: see `growth.ts` for that. */
  readonly wageGrowthLocal: Figure | undefined;
}

const manufacturing: Papers = {
  unit: 'EUR/h',
  source: 'project',
  asOf: '2024',
  reviewBy: '2027-06-30',
  status: 'assumption',
  note: 'EU and EEA: the whole economy times a ratio for manufacturing; elsewhere a plausible range around public wage figures.',
};
const ofWholeEconomy: Papers = { ...manufacturing, workedOutFrom: ['eurostat-labour-2024'] };
const fromMemory: Papers = {
  unit: 'EUR/h',
  source: 'general-knowledge',
  asOf: '2024',
  reviewBy: '2027-06-30',
  status: 'assumption',
  note: 'From general knowledge.',
};
const total: Papers = { unit: 'EUR/h', source: 'eurostat-labour-2024', asOf: '2024', reviewBy: '2027-06-30', status: 'secondary' };
const measured: Papers = {
  unit: '1/yr',
  source: 'eurostat-labour-2025q4',
  asOf: '2025-Q4',
  reviewBy: '2027-03-31',
  status: 'secondary',
  note: 'In local currency, whole economy, on a year.',
};
const growth: Papers = {
  unit: '1/yr',
  source: 'project',
  asOf: '2025',
  reviewBy: '2027-06-30',
  status: 'assumption',
  note: 'In local currency.',
};

export function readLabour([low, likely, high, wholeEconomy, read, growthLocal]: LabourRow, growthMeasured: number | undefined): Labour {
  return {
    labourCost: figureOf(wholeEconomy === undefined ? manufacturing : ofWholeEconomy, likely, [low, high]),
    labourCostTotal: figureIfKnown(read === 'second-hand' ? total : fromMemory, wholeEconomy),
    wageGrowthLocal: growthOf(growthMeasured, measured) ?? growthOf(growthLocal, growth),
  };
}

function growthOf(percent: number | undefined, papers: Papers): Figure | undefined {
  return percent === undefined ? undefined : figureOf(papers, share(percent));
}
