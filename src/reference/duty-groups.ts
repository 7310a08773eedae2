import type { Figure } from './figure.ts';
import { around, figureOf, share, type Papers } from './papers.ts';

const averagePapers: Papers = {
  unit: '1',
  source: 'wto-tariffs-2017',
  asOf: '2017',
  reviewBy: '2026-12-31',
  status: 'secondary',
  note: 'Simple average over all headings of the group; the range is an assumption.',
};

const average = (percent: number): Figure => figureOf(averagePapers, share(percent), around(share(percent), 0.3, 1.8));

/** Ordinary duty of the European Union (MFN) by group of goods. */
export const dutyGroups = {
  'animal-products': average(16.2),
  dairy: average(37.4),
  'fruit-veg': average(11.3),
  'coffee-tea': average(6.1),
  cereals: average(15.9),
  oilseeds: average(5.8),
  sugars: average(24.6),
  'beverages-tobacco': average(19),
  cotton: average(0),
  'other-agri': average(4.8),
  fish: average(11.4),
  'minerals-metals': average(1.9),
  petroleum: average(3.1),
  chemicals: average(4.5),
  'wood-paper': average(0.9),
  textiles: average(6.6),
  clothing: average(11.5),
  'leather-footwear': average(4.2),
  'non-electrical-machinery': average(1.7),
  'electrical-machinery': average(2.4),
  'transport-equipment': average(4.1),
  'manufactures-nes': average(2.4),
} as const satisfies Record<string, Figure>;

export type DutyGroupId = keyof typeof dutyGroups;
