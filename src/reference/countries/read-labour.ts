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
const total: Papers = { unit: 'EUR/h', source: 'eurostat-labour-2024', asOf: '2024', reviewBy: '2027-06-30', status: 'secondary' };
const growth: Papers = {
  unit: '1/yr',
  source: 'project',
  asOf: '2025',
  reviewBy: '2027-06-30',
  status: 'assumption',
  note: 'In local currency.',
};

export function readLabour([low, likely, high, wholeEconomy, read, growthLocal]: LabourRow): Labour {
  return {
    labourCost: figureOf(wholeEconomy === undefined ? manufacturing : ofWholeEconomy, likely, [low, high]),
    labourCostTotal: figureIfKnown(read === 'second-hand' ? total : { ...total, status: 'assumption' }, wholeEconomy),
    wageGrowthLocal: growthLocal === undefined ? undefined : figureOf(growth, share(growthLocal)),
  };
}
