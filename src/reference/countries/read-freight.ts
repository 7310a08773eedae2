import type { Figure } from '../figure.ts';
import { around, figureOf, type Papers } from '../papers.ts';
import type { FreightRow } from './freight-rates.ts';

/** Towards Antwerp. */
export interface FreightRates {
  readonly sea2019: Figure | undefined;
  readonly seaPeak2021: Figure | undefined;
  readonly seaRedSea2024: Figure | undefined;
  readonly sea: Figure | undefined;
  readonly road: Figure | undefined;
  readonly air: Figure | undefined;
}

const papers: Papers = { unit: 'EUR/FEU', source: 'project', asOf: '2025', reviewBy: '2026-12-31', status: 'assumption' };
const seaPapers: Papers = {
  ...papers,
  workedOutFrom: ['drewry-press', 'searoute'],
  note: 'Shanghai–Rotterdam as quoted by Drewry × (0.35 + 0.65 × the ratio of distances); outside Asia 45 % of the surges. North America: New York–Rotterdam.',
};
const seaNowPapers: Papers = {
  ...seaPapers,
  asOf: '2026-03',
  reviewBy: '2027-03-31',
  note: 'Mean of six quotes Shanghai–Rotterdam from April 2025 to March 2026, 2,240 dollars, × (0.35 + 0.65 × the ratio of distances). Before surcharges for the war around Iran; nothing newer was found. North America: New York–Rotterdam.',
};
const roadPapers: Papers = { ...papers, unit: 'EUR/truck', note: 'Kilometres × euro per kilometre of a full truck.' };
const airPapers: Papers = {
  ...papers,
  unit: 'EUR/kg',
  asOf: '2026-01',
  workedOutFrom: ['air-rates-press'],
  note: 'Set on Shanghai–Europe and North Europe–North America as quoted in the press.',
};

export function readFreight([sea2019, sea2021, sea2024, seaNow, road, air]: FreightRow): FreightRates {
  const sea = (asOf: string, value: number | undefined) => rate({ ...seaPapers, asOf }, value);
  return {
    sea2019: sea('2019', sea2019),
    seaPeak2021: sea('2021-09', sea2021),
    seaRedSea2024: sea('2024', sea2024),
    sea: rate(seaNowPapers, seaNow),
    road: rate(roadPapers, road, 1.3),
    air: rate(airPapers, air),
  };
}

/** Rates fall less than they rise: a quarter down, three quarters up, less on the road. */
function rate(of: Papers, value: number | undefined, high = 1.75): Figure | undefined {
  return value === undefined ? undefined : figureOf(of, value, around(value, 0.75, high));
}
