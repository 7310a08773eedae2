import { figureOf, type Papers } from './papers.ts';

const papers: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };
const ratio = (value: number, low: number, high: number, note: string) => figureOf({ ...papers, note }, value, [low, high]);

/**
 * What it would cost nearer when there is no offer yet:
 * material share × factor + labour share × (wage there / wage now) ^ exponent + the rest × factor.
 */
export const priceRatio = {
  wageExponent: ratio(0.6, 0.4, 0.8, 'Dear labour is used more sparingly and with more machines.'),
  materialFactor: ratio(1.08, 1.02, 1.15, 'Materials cost a little more in smaller lots, wherever that is.'),
  restFactorHome: ratio(1.35, 1.15, 1.6, 'Overhead, depreciation and margin in Belgium.'),
  restFactorElsewhere: ratio(1.12, 1, 1.3, 'Overhead, depreciation and margin elsewhere.'),
  /** Much, some or little handwork moves the share of labour. */
  labourMuch: ratio(1.5, 1.2, 1.8, 'Share of labour of the sector, times this.'),
  labourSome: ratio(1, 0.8, 1.2, 'Share of labour of the sector.'),
  labourLittle: ratio(0.5, 0.3, 0.8, 'Share of labour of the sector, times this.'),
  ownRest: ratio(0.7, 0.5, 0.9, 'Of the rest, in own production: no margin of a supplier, and machines are counted as an investment.'),
  /** How far the outcome can be off. */
  spread: ratio(0.25, 0.15, 0.35, 'An estimate without an offer is a quarter off, up or down.'),
  /** The same for a social-economy workshop: its wages are subsidised for what its people make less in an hour. */
  workshopSpread: ratio(0.35, 0.25, 0.45, 'Subsidy and slower work are taken to cancel out; an offer can differ more either way.'),
} as const;
