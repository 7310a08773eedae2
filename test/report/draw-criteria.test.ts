import { describe, expect, it } from 'vitest';
import { drawReport } from '../../src/features/report/draw-report.ts';
import { flat, readPdf } from '../support/read-pdf.ts';
import { dutchReport } from '../support/report-document.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';

const points = ['Kosten', 'Slechte jaren', 'Levering', 'Kwaliteit', 'Haalbaarheid', 'Onafhankelijkheid', 'Mens en milieu', 'Klanten'];
const options = ['Blijven zoals nu', 'Dichterbij laten maken (Tsjechië), met 12 weken grondstof', 'Terughalen met automatisering'];
const criteria = {
  heading: 'Alle keuzes op alle punten',
  notes: ['0 is het slechtste einde van het bereik, 100 het beste.'],
  tables: [
    {
      caption: 'Hoe elke keuze scoort',
      rows: {
        head: ['Keuze', ...points],
        rows: options.map((name, row) => [name, ...points.map((_, at) => `${row * 10 + at} *`)]),
        numeric: points.map((_, at) => at + 1),
      },
    },
  ],
};

const words = (pdf: ReturnType<typeof readPdf>) =>
  flat(pdf.tree)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('what was weighed, in the summary', () => {
  it('stands on a page of its own, with every option and every criterion, and can be read aloud', async () => {
    const pdf = readPdf(await drawReport({ ...dutchReport, criteria }, { fonts, compress: false }));
    expect(pdf.pages).toBe(3);
    for (const said of [criteria.heading, ...criteria.notes, 'Hoe elke keuze scoort', ...options, '27 *'])
      expect(words(pdf)).toContain(said);
    expect(pdf.untagged).toEqual([]);
  });

  it('takes no page where nothing was weighed', async () => {
    expect(readPdf(await drawReport(dutchReport, { fonts, compress: false })).pages).toBe(2);
  });
});
