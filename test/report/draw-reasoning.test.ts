import { describe, expect, it } from 'vitest';
import { drawReport } from '../../src/features/report/draw-report.ts';
import type { ReportDocument } from '../../src/present/report/report-document.ts';
import { flat, readPdf } from '../support/read-pdf.ts';
import { dutchReport } from '../support/report-document.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';

const { page } = dutchReport;
const why = (name: string) => [`${name} kost gemiddeld meer.`, 'In 44 van de 50 gevallen is dat zo.'];
const ranking = page.ranking.map((row, at) => (at === 0 ? row : { ...row, whyNot: why(row.name) }));
const weighs = {
  ...page.bridge,
  id: 'weighs',
  title: 'Wat elk cijfer doet met het verschil',
  takeaway: 'Het zwaarst weegt: de prijs per stuk.',
  table: { head: ['Cijfer', 'Laag', 'Hoog'], rows: [['Prijs per stuk', '€\u00a084', '€\u00a0140']], numeric: [1, 2] },
};
const plan = {
  heading: 'Actieplan',
  rows: { head: ['Stap', 'Stand', 'Wie'], rows: [['Bel VLAIO', 'te doen', 'Griet']], numeric: [] },
};

async function drawn(document: ReportDocument) {
  const pdf = readPdf(await drawReport(document, { fonts, compress: false }));
  const nodes = flat(pdf.tree);
  const all = nodes
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
  return { pdf, nodes, all, headings: nodes.filter(({ type }) => type === 'H2').map(({ text }) => text.trim()) };
}

describe('why not, what weighs and what was agreed, in the summary', () => {
  it('says of every option that does not lead why not, in the words of the screen', async () => {
    const { pdf, all, headings } = await drawn({ ...dutchReport, page: { ...page, ranking } });
    expect(pdf.pages).toBe(3);
    expect(headings.at(-1)).toBe(dutchReport.headings.whyNot);
    for (const { name, whyNot } of ranking.slice(1)) expect(all).toContain(`${name}. ${whyNot.join(' ')}`);
    expect(pdf.untagged).toEqual([]);
  });

  it('shows what weighs most as a picture with its sentence, and tells its rows to who cannot see it', async () => {
    const { all, nodes, headings } = await drawn({ ...dutchReport, page: { ...page, weighs } });
    expect(headings.at(-1)).toBe(weighs.title);
    expect(all).toContain(weighs.takeaway);
    expect(nodes.filter(({ type }) => type === 'Figure').at(-1)?.alt).toMatch(/Prijs per stuk, Laag €\s84, Hoog €\s140\./);
  });

  it('lists the steps that somebody took up', async () => {
    const { pdf, all, headings } = await drawn({ ...dutchReport, page: { ...page, ranking, weighs }, plan });
    expect(headings).toEqual(expect.arrayContaining([dutchReport.headings.whyNot, plan.heading, weighs.title]));
    expect(all).toContain('Griet');
    expect(pdf.pages).toBe(3);
  });

  it('takes no page where there is nothing of it', async () => {
    expect((await drawn(dutchReport)).pdf.pages).toBe(2);
  });
});
