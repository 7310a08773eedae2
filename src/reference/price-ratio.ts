import type { CountryCode } from './countries/country-codes.ts';
import { figureOf, type Papers } from './papers.ts';

const papers: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };
const ratio = (value: number, low: number, high: number, note: string) => figureOf({ ...papers, note }, value, [low, high]);
const chosenFor = (value: number, low: number, high: number, note: string) =>
  figureOf({ ...papers, note, workedOutFrom: ['mckinsey-2018', 'bcg-2014'] }, value, [low, high]);

/**
 * What a piece costs in a place, beside Belgium = 1, with the shares of a piece made in Belgium:
 * material × level of materials + labour × (wage there / wage in Belgium) ^ exponent + rest × (the same) ^ a smaller exponent.
 */
export const priceRatio = {
  wageExponent: ratio(0.6, 0.4, 0.8, 'Dear labour is used more sparingly and with more machines.'),
  restExponent: chosenFor(
    0.065,
    0,
    0.15,
    'Machines, energy and margin cost about the same everywhere; about a fifth of the rest is bought locally, at prices that follow wages for a third. Chosen so that published costs of jeans and of metal goods are met to within a tenth.',
  ),
  materialCheapGas: chosenFor(
    0.96,
    0.92,
    1,
    'Steel, plastics and fabrics where industry pays for gas a third of what it pays in Europe. Chosen together with the exponent of the rest.',
  ),
  /** Much, some or little handwork moves the share of labour. */
  labourMuch: ratio(1.5, 1.2, 1.8, 'Share of labour of the sector, times this.'),
  labourSome: ratio(1, 0.8, 1.2, 'Share of labour of the sector.'),
  labourLittle: ratio(0.5, 0.3, 0.8, 'Share of labour of the sector, times this.'),
  ownRest: ratio(0.7, 0.5, 0.9, 'Of the rest, in own production: no margin of a supplier, and machines are counted as an investment.'),
  /** How far the outcome can be off, more where places are less alike. */
  spread: ratio(0.15, 0.1, 0.2, 'Off, up or down, between places of the same level: offers for the same piece differ as much.'),
  spreadFar: ratio(0.25, 0.15, 0.35, 'Off, up or down, where one place costs two and a half times the other.'),
  /** For a social-economy workshop: its wages are subsidised for what its people make less in an hour. */
  workshopMore: ratio(0.1, 0.05, 0.2, 'Further off: subsidy and slower work are taken to cancel out; an offer can differ more either way.'),
} as const;

/** Ratio between two places at which `spreadFar` holds. */
export const farRatio = 2.5;

/** Where industry pays for gas about a third of what it pays in Europe, or less. */
export const cheapGas: readonly CountryCode[] = ['AE', 'CA', 'DZ', 'MX', 'QA', 'SA', 'US'];
