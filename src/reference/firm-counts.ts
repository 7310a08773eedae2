import { around, figureOf, rounded, type Papers } from './papers.ts';
import type { SectorId } from './sectors.ts';

/**
 * How many firms there are, to warn whoever is one of few. From general knowledge: orders of magnitude, with wide ranges.
 */
const papers: Papers = {
  unit: 'firms',
  source: 'general-knowledge',
  asOf: '2024',
  reviewBy: '2027-12-31',
  status: 'assumption',
  note: 'Order of magnitude only: to warn whoever is one of few, never to count firms.',
};
const shares: Papers = { ...papers, unit: '1' };

const firmsIn = {
  C10: 6500,
  C11: 900,
  C12: 15,
  C13: 1000,
  C14: 900,
  C15: 150,
  C16: 1600,
  C17: 250,
  C18: 2800,
  C19: 15,
  C20: 650,
  C21: 150,
  C22: 700,
  C23: 1500,
  C24: 200,
  C25: 6000,
  C26: 400,
  C27: 400,
  C28: 1300,
  C29: 350,
  C30: 200,
  C31: 2000,
  C32: 2300,
  C33: 2800,
} as const satisfies Record<SectorId, number>;

const placeShares = {
  flanders: 0.61,
  wallonia: 0.31,
  brussels: 0.08,
  antwerp: 0.165,
  'east-flanders': 0.14,
  'west-flanders': 0.135,
  'flemish-brabant': 0.09,
  limburg: 0.08,
  'brussels-region': 0.08,
  hainaut: 0.1,
  liege: 0.095,
  luxembourg: 0.03,
  namur: 0.045,
  'walloon-brabant': 0.04,
} as const;

const sizeShares = { 'under-10': 0.84, '10-49': 0.12, '50-249': 0.033, '250-up': 0.007 } as const;

type Counted = ReturnType<typeof figureOf>;

const ofEach = <Id extends string>(values: Readonly<Record<Id, number>>, of: Papers): Readonly<Partial<Record<string, Counted>>> =>
  Object.fromEntries(Object.entries<number>(values).map(([id, value]) => [id, figureOf(of, value, around(rounded(value), 0.5, 2))]));

/** Firms of a division of industry in Belgium, and the share of them in a place or of a size. */
export const firmCounts = {
  sector: ofEach(firmsIn, papers),
  place: ofEach(placeShares, shares),
  size: ofEach(sizeShares, shares),
};
