import { beforeAll, describe, expect, it } from 'vitest';
import { drawReport } from '../../src/features/report/draw-report.ts';
import type { ReportDocument } from '../../src/present/report/report-document.ts';
import { flat, readPdf, type PdfNode, type ReadPdf } from '../support/read-pdf.ts';
import { dutchReport, frenchReport } from '../support/report-document.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';

const draw = (document: ReportDocument) => drawReport(document, { fonts, compress: false });
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (node: PdfNode) =>
  spaced(
    [
      node.text,
      ...node.children.map((child) =>
        flat(child)
          .map(({ text }) => text)
          .join(''),
      ),
    ].join(' '),
  );
const nodesOf = (pdf: ReadPdf, type: string) => flat(pdf.tree).filter((node) => node.type === type);

describe.each([
  ['Dutch', dutchReport],
  ['French', frenchReport],
])('the summary in %s', (_, document) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = readPdf(await draw(document));
  });

  it('is two pages of A4', () => {
    expect(pdf.pageSizes).toEqual([
      [0, 0, 595.28, 841.89],
      [0, 0, 595.28, 841.89],
    ]);
  });

  it('says its language, its title and that it is made to be heard', () => {
    expect(pdf.catalog['Lang']).toBe(document.locale);
    expect(pdf.info['Title']).toBe(document.page.title);
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has its letters in it', () => {
    expect(pdf.fonts).toHaveLength(2);
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true);
  });

  it('has one title, and the parts in the order of the page', () => {
    expect(nodesOf(pdf, 'H1').map(textOf)).toEqual([spaced(document.page.title)]);
    const { headings, page } = document;
    const figures = [page.rankingFigure.title, page.dots?.title ?? '', page.bridge.title];
    const lists = [headings.ranking, headings.tipping, headings.reasons, headings.against, headings.steps, headings.basis];
    expect(nodesOf(pdf, 'H2').map(textOf)).toEqual([...figures, ...lists, headings.assumptions].map(spaced));
  });

  it('tells every sentence of the page under a tag', () => {
    const heard = spaced(
      flat(pdf.tree)
        .map(({ text }) => text)
        .join(' '),
    );
    const { page } = document;
    const sentences = [
      page.subtitle,
      document.made,
      page.sentence,
      ...page.qualifiers,
      page.certaintyWord,
      page.tippingNote,
      page.bridge.takeaway,
    ];
    const items = [...page.reasons, ...page.against, ...page.steps, ...page.basis];
    const cells = [
      ...page.tipping.flatMap((row) => [row.what, row.now, row.turnsAt, row.becomes, row.distance]),
      ...document.assumptions.rows.flat(),
    ];
    const remarks = page.ranking.flatMap(({ name, difference, chance, remark = '' }) => [
      `${name}. ${difference.charAt(0).toUpperCase()}${difference.slice(1)}, ${chance}. ${remark}`,
    ]);
    for (const text of [...sentences, ...items, ...cells, ...remarks]) expect(heard).toContain(spaced(text));
    expect(heard).not.toMatch(/[\0\ufffd]/);
  });

  it('leaves nothing without a tag but the foot of the page', () => {
    const { before, between } = document.pageOf;
    expect(pdf.untagged).toEqual([]);
    expect(pdf.artifacts.map(spaced)).toEqual([1, 2].flatMap((page) => [spaced(document.footer), `${before} ${page} ${between} 2`]));
  });

  it('describes its three pictures, rows and all', () => {
    const told = nodesOf(pdf, 'Figure').map(({ alt }) => spaced(alt ?? ''));
    const { rankingFigure, dots, bridge } = document.page;
    [rankingFigure, dots, bridge].forEach((figure, index) => {
      for (const text of [figure?.takeaway ?? '?', ...(figure?.table.rows.flat() ?? [])]) expect(told[index]).toContain(spaced(text));
    });
  });

  it('says where its pictures stand on the paper', () => {
    for (const { attributes } of nodesOf(pdf, 'Figure')) {
      const [left = 0, bottom = 0, right = 0, top = 0] = [attributes['BBox']].flat().map(Number);
      expect(left).toBeGreaterThanOrEqual(56);
      expect(right).toBeLessThanOrEqual(595.28 - 56 + 0.1);
      expect(bottom).toBeGreaterThanOrEqual(54);
      expect(top).toBeLessThan(841.89 - 46);
      expect(top).toBeGreaterThan(bottom);
      expect(right).toBeGreaterThan(left);
    }
  });

  it('has tables with heads on columns and rows, and as many cells on every row', () => {
    const tables = nodesOf(pdf, 'Table');
    expect(tables).toHaveLength(2);
    const scopes = (row: PdfNode | undefined) =>
      row?.children.map(({ type, attributes }) => `${type} ${JSON.stringify(attributes['Scope'] ?? '')}`);
    for (const { children } of tables) {
      const [head, ...rows] = children;
      expect(new Set(scopes(head))).toEqual(new Set(['TH {"name":"Column"}']));
      for (const row of rows) {
        expect(scopes(row)?.[0]).toBe('TH {"name":"Row"}');
        expect(row.children).toHaveLength(head?.children.length ?? 0);
      }
    }
  });

  it('has lists with a body on every item, and a label but for the options', () => {
    const { page } = document;
    const [options, ...others] = nodesOf(pdf, 'L').map(({ children }) =>
      children.map((item) => item.children.map(({ type }) => type).join(' ')),
    );
    expect(options).toEqual(page.ranking.map(() => 'LBody'));
    expect(others).toEqual([page.reasons, page.against, page.steps, page.basis].map((items) => items.map(() => 'Lbl LBody')));
  });
});

describe('drawing', () => {
  it('gives the same bytes for the same report, and others for another day', async () => {
    const [one, two, other] = await Promise.all(
      [dutchReport, dutchReport, { ...dutchReport, date: '2026-11-25' }].map((document) => drawReport(document, { fonts })),
    );
    expect(one).toEqual(two);
    expect(one).not.toEqual(other);
  });

  it('tells how far it is, and never goes back', async () => {
    const shares: number[] = [];
    await drawReport(dutchReport, { fonts, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(8);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('takes a third page when seventy figures were used, with every row whole and the head repeated', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => [
      `Cijfer ${index + 1}`,
      `€ ${index}`,
      'uw antwoord, ruwe schatting, met een lange uitleg die op twee regels kan komen als het moet',
    ]);
    const pdf = readPdf(await draw({ ...dutchReport, assumptions: { ...dutchReport.assumptions, rows } }));
    expect(pdf.pages).toBe(3);
    const table = nodesOf(pdf, 'Table').at(-1);
    expect(table?.children).toHaveLength(71);
    expect(table?.children.map((row) => spaced(row.children[0]?.text ?? '')).slice(1)).toEqual(rows.map(([what]) => what));
    expect(pdf.artifacts).toEqual(expect.arrayContaining([...dutchReport.assumptions.head]));
  });

  it('shows as many figures as the second page holds when a note says where the others are', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => [`Cijfer ${index + 1}`, `€ ${index}`, 'uw antwoord']);
    const note = 'De andere cijfers staan in Keerpunt.';
    const pdf = readPdf(await draw({ ...dutchReport, assumptions: { ...dutchReport.assumptions, rows }, assumptionsNote: note }));
    const shown = nodesOf(pdf, 'Table').at(-1)?.children.length ?? 0;
    expect(pdf.pages).toBe(2);
    expect(shown).toBeGreaterThan(8);
    expect(shown).toBeLessThan(40);
    expect(nodesOf(pdf, 'P').map(textOf).at(-1)).toBe(note);
  });

  it('leaves the note out when all figures are there', async () => {
    const pdf = readPdf(await draw({ ...dutchReport, assumptionsNote: 'De andere cijfers staan in Keerpunt.' }));
    expect(nodesOf(pdf, 'Table').at(-1)?.children).toHaveLength(dutchReport.assumptions.rows.length + 1);
    expect(nodesOf(pdf, 'P').map(textOf).at(-1)).toBe(spaced(dutchReport.page.tippingNote));
  });

  it('sets pictures that have no narrow form under each other', async () => {
    const { narrow: _ranking, ...rankingFigure } = dutchReport.page.rankingFigure;
    const { narrow: _bridge, ...bridge } = dutchReport.page.bridge;
    const pdf = readPdf(await draw({ ...dutchReport, page: { ...dutchReport.page, rankingFigure, bridge } }));
    const lefts = nodesOf(pdf, 'Figure').map(({ attributes }) => [attributes['BBox']].flat()[0]);
    expect(lefts).toEqual([56, 56, 56]);
    expect(pdf.untagged).toEqual([]);
  });

  it('takes twelve options', async () => {
    const ranking = [...dutchReport.page.ranking, ...dutchReport.page.ranking].map((row, colour) => ({ ...row, colour }));
    const pdf = readPdf(await draw({ ...dutchReport, page: { ...dutchReport.page, ranking } }));
    expect(nodesOf(pdf, 'L')[0]?.children).toHaveLength(12);
  });

  it('does without dots, tipping points, arguments or steps', async () => {
    const page = { ...dutchReport.page, dots: undefined, tipping: [], reasons: [], against: [], steps: [], qualifiers: [] };
    const pdf = readPdf(await draw({ ...dutchReport, page }));
    expect(pdf.pages).toBe(2);
    expect(nodesOf(pdf, 'Figure')).toHaveLength(2);
    expect(nodesOf(pdf, 'H2').map(textOf)).not.toContain(dutchReport.headings.reasons);
  });

  it('keeps accents, signs of comparison and narrow spaces', async () => {
    const sentence = 'Łódź, œuvre, naïf: 1\u202f234,50\u00a0€ ≈ ≤ ≥ −5\u00a0% ‘x’ „y” CO₂';
    const pdf = readPdf(await draw({ ...dutchReport, page: { ...dutchReport.page, sentence } }));
    expect(nodesOf(pdf, 'P').map(textOf)).toContain('Łódź, œuvre, naïf: 1 234,50 € ≈ ≤ ≥ −5 % ‘x’ „y” CO2');
  });

  it('takes names with signs that mean something in XML', async () => {
    const title = `O'Neill & Zn <b> "Ü" (1\\2)`;
    const pdf = readPdf(await draw({ ...dutchReport, page: { ...dutchReport.page, title } }));
    expect(pdf.info['Title']).toBe(title);
    expect(pdf.metadata).toContain(`O'Neill &amp; Zn &lt;b&gt; "Ü"`);
    expect(nodesOf(pdf, 'H1').map(textOf)).toEqual([title]);
  });

  it('breaks ten thousand signs without a space', async () => {
    const title = 'x'.repeat(10_000);
    const pdf = readPdf(await draw({ ...dutchReport, page: { ...dutchReport.page, title } }));
    expect(textOf(nodesOf(pdf, 'H1')[0] ?? pdf.tree).replaceAll(' ', '')).toBe(title);
  });
});
