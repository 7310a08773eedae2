import type { Figure } from '../figure.ts';
import { around, figureOf, rounded, type Papers, type Range } from '../papers.ts';

/** What the edition of 25 November 2026 had for prices and goods where the next one changed it: shares of goods, wherever they were made. */

const papers: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };
const share = (value: number, [low, high]: Range): Figure => figureOf(papers, value, [low, high]);
const ofSector = (labour: number, material: number) => ({
  labourShare: share(labour, around(labour, 0.6, 1.5)),
  materialShare: share(material, around(material, 0.75, 1.25)),
});

const sectors = { C14: ofSector(0.2, rounded(0.54)), C15: ofSector(0.17, rounded(0.57)) };
const products = {
  workwear: { labourShare: share(0.22, [0.15, 0.32]), materialShare: share(0.55, [0.45, 0.65]) },
  knitwear: { labourShare: share(0.2, [0.12, 0.3]), materialShare: share(0.55, [0.45, 0.65]) },
};

function underPaths(
  set: string,
  entries: Readonly<Record<string, Readonly<Record<string, Figure>>>>,
): readonly (readonly [string, Figure])[] {
  return Object.entries(entries).flatMap(([id, figures]) =>
    Object.entries(figures).map(([name, figure]) => [`${set}.${id}.${name}`, figure] as const),
  );
}

export const prices: Readonly<Record<string, Figure>> = Object.fromEntries([
  ...underPaths('sectors', sectors),
  ...underPaths('products', products),
  ['priceRatio.spread', figureOf({ ...papers, note: 'An estimate without an offer is a quarter off, up or down.' }, 0.25, [0.15, 0.35])],
]);
