import { describe, expect, it } from 'vitest';
import { drawReport } from '../../src/features/report/draw-report.ts';
import type { ReportAnnex } from '../../src/present/report/report-document.ts';
import { flat, readPdf } from '../support/read-pdf.ts';
import { dutchReport } from '../support/report-document.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';

const elements = [
  'Aankoop',
  'Vracht',
  'Verzekering van het vervoer',
  'Geld dat in voorraad vastzit',
  'Verlies door stilstand',
  'Werkelijke kost',
];

/** Every amount is another, so that none can stand for one that is missing. */
function annexOf(years: number, step = 1000): ReportAnnex {
  const amount = (row: number, year: number) => `€\u00a0${((row * years + year + 1) * step).toLocaleString('nl-BE')}`;
  const ledger = (caption: string, from: number) => ({
    caption,
    rows: {
      head: ['Onderdeel', ...Array.from({ length: years }, (_, year) => String(year))],
      rows: elements.map((name, row) => [name, ...Array.from({ length: years }, (_, year) => amount(from + row, year))]),
      numeric: Array.from({ length: years }, (_, year) => year + 1),
    },
  });
  return {
    heading: 'Bijlage voor de boekhouder',
    method: { heading: 'Hoe dit berekend is', lines: ['Eén.', 'Twee.', 'Drie.', 'Vier.', 'Vijf.'] },
    note: 'Een min is geld dat binnenkomt.',
    ledgers: [ledger('Kost per jaar: dichterbij', 0), ledger('Kost per jaar: blijven zoals nu', elements.length)],
  };
}

async function drawn(annex: ReportAnnex) {
  const pdf = readPdf(await drawReport({ ...dutchReport, annex }, { fonts, compress: false }));
  const nodes = flat(pdf.tree);
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  const said = (type: string) =>
    nodes
      .filter((node) => node.type === type)
      .map((node) =>
        spaced(
          flat(node)
            .map(({ text }) => text)
            .join(' '),
        ),
      );
  const cells = (type: 'TH' | 'TD') => said(type);
  return { pdf, said, cells, spaced, tables: nodes.filter(({ type }) => type === 'Table').slice(2) };
}

describe('the annex for the accountant', () => {
  it('tells emissions in their parts under a heading of their own, where there are any', async () => {
    const rows = {
      head: ['Keuze', 'Vervoer', 'Maken', 'Samen'],
      rows: [['Blijven zoals nu', '18 ton', '54 ton', '72 ton']],
      numeric: [1, 2, 3],
    };
    const { said, cells, tables } = await drawn({ ...annexOf(8), carbon: { heading: 'Uitstoot', note: 'Zo gerekend.', rows } });
    expect(said('H3').at(-1)).toBe('Uitstoot');
    expect(tables).toHaveLength(3);
    expect(cells('TD').slice(-3)).toEqual(['18 ton', '54 ton', '72 ton']);
  });

  it('tells the cash of the first option year by year, before what it emits', async () => {
    const rows = { head: ['Einde van jaar', 'Laag', 'Middelste geval', 'Hoog'], rows: [['0', '−9', '−8', '−7']], numeric: [1, 2, 3] };
    const cash = { heading: 'Geld over de jaren', note: 'Een min is achter.', rows };
    const { said, cells } = await drawn({ ...annexOf(8), cash, carbon: { heading: 'Uitstoot', note: 'Zo gerekend.', rows } });
    expect(said('H3').slice(-2)).toEqual(['Geld over de jaren', 'Uitstoot']);
    expect(cells('TD').slice(-6, -3)).toEqual(['−9', '−8', '−7']);
  });

  it('stands on a page of its own, its parts under its heading', async () => {
    const annex = annexOf(8);
    const { pdf, said, tables } = await drawn(annex);
    expect(pdf.pages).toBe(3);
    expect(said('H2').at(-1)).toBe(annex.heading);
    expect(said('H3')).toEqual([annex.method.heading, ...annex.ledgers.map(({ caption }) => caption)]);
    expect(said('L').at(-1)).toBe('1. Eén. 2. Twee. 3. Drie. 4. Vier. 5. Vijf.');
    expect(said('P')).toContain(annex.note);
    expect(tables).toHaveLength(2);
    expect(pdf.untagged).toEqual([]);
  });

  it.each([
    ['eight years of thousands', 8, 1000, 2],
    ['sixteen years of thousands', 16, 1000, 4],
    ['eight years of millions', 8, 12_345_678, 4],
  ])('holds every amount of %s once, in as many tables as leave each on one line', async (_, years, step, most) => {
    const annex = annexOf(years, step);
    const { pdf, cells, spaced, tables } = await drawn(annex);
    const amounts = annex.ledgers.flatMap(({ rows }) => rows.rows.flatMap(([, ...row]) => row.map(spaced)));
    const found = cells('TD').slice(-amounts.length);
    expect(found.toSorted()).toEqual(amounts.toSorted());
    expect(tables.length).toBeGreaterThanOrEqual(2);
    expect(tables.length).toBeLessThanOrEqual(most * 2);
    for (const { children } of tables) {
      expect(children).toHaveLength(elements.length + 1);
      expect(new Set(children.map((row) => row.children.length)).size).toBe(1);
      expect(children.slice(1).map((row) => row.children[0]?.attributes['Scope'])).toEqual(elements.map(() => ({ name: 'Row' })));
    }
    expect(pdf.untagged).toEqual([]);
  });

  it('breaks no table of a usual length over two pages', async () => {
    const { pdf } = await drawn(annexOf(16));
    const head = 'Onderdeel'; // a head that is repeated stands outside the tree
    expect(pdf.artifacts.filter((text) => text.includes(head))).toEqual([]);
  });
});
