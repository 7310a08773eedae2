import type { Figure } from './figure.ts';
import { figureOf, type Papers } from './papers.ts';

const papers: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };
const rejected = (value: number, low: number, high: number, note: string): Figure => figureOf({ ...papers, note }, value, [low, high]);

/** Share of the pieces that is rejected or reworked, by zone of the place where they are made. */
export const rejectShare = {
  far: rejected(0.025, 0.01, 0.06, 'Of the order of the quality cost that firms reported far away (Archstone 2009).'),
  near: rejected(0.02, 0.008, 0.045, 'Between far and here.'),
  eu: rejected(0.015, 0.005, 0.03, 'As here.'),
  home: rejected(0.015, 0.005, 0.03, 'Own or Belgian production.'),
} as const satisfies Record<'far' | 'near' | 'eu' | 'home', Figure>;
