import { figureOf, type Papers } from './papers.ts';

const papers: Papers = { unit: '1/yr', source: 'project', asOf: '2026', reviewBy: '2027-06-30', status: 'assumption' };
const yearly = (percent: number, low: number, high: number, note: string) =>
  figureOf({ ...papers, note }, percent / 100, [low / 100, high / 100]);

/** Yearly growth IN EURO of what goods cost, by zone of the place where they are made. */
export const priceGrowth = {
  far: yearly(3, 1, 5, 'Prices of a supplier far away, in euro.'),
  near: yearly(3.5, 2, 6, 'Prices in neighbouring countries, in euro; inflation in local currency is largely undone by its fall.'),
  eu: yearly(3, 2, 4, 'Prices elsewhere in the European Union.'),
  home: yearly(2.5, 1.5, 3.5, 'Prices in Belgium: indexation near 2 % and drift.'),
} as const;

export const driverGrowth = {
  freight: yearly(2, -2, 6, 'After the surges of 2021 and 2024 no trend is known.'),
  energy: yearly(2, -3, 7, 'Swings far more than it grows.'),
  inflation: yearly(2, 1.5, 3, 'Target of the European Central Bank, in the medium term.'),
} as const;
