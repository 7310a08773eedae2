import { beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/content/locales.ts';
import { forReader, reportReaders, usualChoices, type ReportReader } from '../../src/dossier/report-choices.ts';
import { exampleIds, type ExampleId } from '../../src/dossier/examples/load-example.ts';
import { drawReport } from '../../src/features/report/draw-report.ts';
import type { ReportDocument } from '../../src/present/report/report-document.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { estimatePages } from '../../src/present/report/estimate-pages.ts';
import { fullDraft, fullWeighing } from '../support/full-report.ts';
import { pageWords } from '../support/owner-page-case.ts';
import { shortPages } from '../support/page-fill.ts';
import { flat, readPdf } from '../support/read-pdf.ts';
import { calculatedDraft, calculatedExample, reportOfExample } from '../support/report-of-example.ts';
import { dutchReport } from '../support/report-document.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';
import { whitePoint } from '../support/white-point.ts';

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

async function drawn(document: ReportDocument) {
  const bytes = await drawReport(document, { fonts, compress: false });
  const pdf = readPdf(bytes);
  const nodes = flat(pdf.tree);
  const textIn = (node: (typeof nodes)[number]) =>
    spaced(
      flat(node)
        .map(({ text }) => text)
        .join(' '),
    );
  const said = (type: string) => nodes.filter((node) => node.type === type).map(textIn);
  return { bytes, pdf, said, heard: textIn(pdf.tree) };
}

const bank = forReader('bank', usualChoices);
const bankOnly = { ...bank, parts: [] };

/** Each example in another language; under a long run each in all. */
const locale = { 'bicycle-frames': 'nl-BE', 'circuit-boards': 'fr-BE', workwear: 'en-GB' } as const satisfies Record<ExampleId, Locale>;
const localesFor = (example: ExampleId) => (process.env['SOAK'] === undefined ? [locale[example]] : locales);

describe.each(exampleIds)('the reports of %s', (example) => {
  let told: Awaited<ReturnType<typeof calculatedExample>>;
  beforeAll(async () => {
    told = await calculatedExample(example);
  });

  it.each(localesFor(example))('are exactly two pages for the bank, in %s, with money, risks and decision', async (locale) => {
    const document = reportOfExample(told, { locale, choices: bankOnly });
    const { pdf, said, heard } = await drawn(document);
    expect(pdf.pages).toBe(2);
    expect(pdf.untagged).toEqual([]);
    const { bank: pages, page, made } = document;
    for (const text of [page.sentence, made, pages?.financing.note ?? '?', ...(pages?.risks.points ?? []), ...(pages?.steps.points ?? [])])
      expect(heard).toContain(spaced(text));
    const headings = [pages?.financing.heading, pages?.cash?.heading, pages?.decision.heading, pages?.steps.heading];
    expect(said('H2')).toEqual(expect.arrayContaining(headings.map((heading) => spaced(heading ?? '?'))));
    const cells = said('TD');
    for (const row of [...(pages?.financing.rows.rows ?? []), ...(pages?.cash?.rows.rows ?? [])])
      for (const cell of row.slice(1)) expect(cells).toContain(spaced(cell));
  });
});

describe('the two pages for the bank', () => {
  const long =
    'Een zin die zo lang is dat zij op papier zeker twee regels vraagt, want er staat van alles in wat ook korter kon, en nog iets.';
  const row = (name: string) => [name, '€ 1.234.000', '6,9 jaar', '24 maanden', '€ 1.150.000 per jaar duurder'];
  const years = Array.from({ length: 16 }, (_, year) => [String(year), '−1.037.508 €', '35.393 €', '1.030.855 €']);
  const risks = Array.from({ length: 6 }, () => long);
  const pages = {
    financing: {
      heading: 'Wat het vraagt',
      note: long,
      rows: {
        head: ['Keuze', 'Geld nodig', 'Terug na', 'Werkt na', 'Tegenover blijven'],
        rows: Array.from({ length: 8 }, (_, at) => row(`Naar een partnerland met laag risico (nummer ${at})`)),
        numeric: [1, 2, 3],
      },
    },
    cash: { heading: 'Geld', note: long, rows: { head: ['Jaar', 'Laag', 'Midden', 'Hoog'], rows: years, numeric: [1, 2, 3] } },
    risks: { heading: 'Risico’s', points: risks },
    decision: { heading: 'Beslissing', lines: [long, long, long, long, long] },
    steps: { heading: 'Stappen', points: risks.slice(0, 5) },
  };

  it('stay two when every part is as long as it can be', async () => {
    const ranking = [...dutchReport.page.ranking, ...dutchReport.page.ranking];
    const { pdf, said } = await drawn({ ...dutchReport, page: { ...dutchReport.page, ranking }, bank: pages });
    expect(pdf.pages).toBe(2);
    expect(said('Figure')).toHaveLength(3);
    expect(said('L').at(-1)).toContain('5. Een zin');
    expect(said('TH')).toEqual(expect.arrayContaining(['15', 'Naar een partnerland met laag risico (nummer 7)']));
  });
});

/** As many options as there may be is the hardest; other counts and languages under a long run. */
const counts = process.env['SOAK'] === undefined ? [12] : [7, 8, 10, 12];

describe.each(counts)('the reports of a full dossier with %i options', (count) => {
  let told: ReturnType<typeof calculatedDraft>;
  beforeAll(() => {
    told = calculatedDraft(fullDraft(count), fullWeighing);
  });

  it.each(process.env['SOAK'] === undefined ? ['fr-BE' as const] : locales)(
    'keep their pictures on two pages for the bank in %s, and name the options that the table leaves out',
    async (locale) => {
      const document = reportOfExample(told, { locale, choices: bank });
      const { bytes, pdf, said, heard } = await drawn(document);
      expect(flat(pdf.tree).find(({ type, page }) => type === 'H2' && page >= 2)?.text).toBe(document.annex?.heading);
      const pictures = flat(pdf.tree).filter(({ type }) => type === 'Figure');
      expect(pictures.length).toBeGreaterThanOrEqual(2);
      expect(pictures.every(({ page }) => page === 0)).toBe(true);
      const names = told.assessment.ranking.length - 1;
      const shown = document.bank?.financing.rows.rows.length ?? 0;
      expect(shown).toBe(Math.min(names, 8));
      const all = document.annex?.needs?.rows.rows ?? [];
      expect(all.length).toBe(names > shown ? names : 0);
      for (const [name = ''] of all) expect(said('TH')).toContain(spaced(name));
      expect(heard).toContain(spaced(document.bank?.financing.others ?? ''));
      expect(shortPages(bytes, document)).toEqual([]);
    },
  );

  it('take about as many pages for the adviser as was said beforehand', async () => {
    const choices = forReader('adviser', usualChoices);
    const { pdf } = await drawn(reportOfExample(told, { locale: 'fr-BE', choices }));
    const estimate = estimatePages(choices, { ...told, words: pageWords('fr-BE'), format: createFormat('fr-BE') });
    expect(Math.abs(estimate - pdf.pages)).toBeLessThan(2);
  });
});

describe('a report for somebody', () => {
  let told: Awaited<ReturnType<typeof calculatedExample>>;
  beforeAll(async () => {
    told = await calculatedExample('bicycle-frames');
  });
  const drawings = new Map<ReportReader, ReturnType<typeof drawn>>();
  /** What the reader usually asks for, drawn once. */
  const drawnFor = (reader: ReportReader) => {
    const drawing = drawings.get(reader) ?? drawn(reportOfExample(told, { locale: 'nl-BE', choices: forReader(reader, usualChoices) }));
    drawings.set(reader, drawing);
    return drawing;
  };

  it('holds what such a reader usually asks for', async () => {
    const tops = await Promise.all(
      reportReaders.map(async (reader) => {
        const document = reportOfExample(told, { locale: 'nl-BE', choices: forReader(reader, usualChoices) });
        return [reader, document.bank !== undefined, document.annex !== undefined, document.allFigures !== undefined];
      }),
    );
    expect(tops).toEqual([
      ['owner', false, true, false],
      ['bank', true, true, false],
      ['adviser', false, true, true],
      ['office', false, true, true],
    ]);
  });

  it.each(reportReaders)(
    'takes about as many pages for %s as was said beforehand, and leaves none less than half full within a chapter',
    async (reader) => {
      const choices = forReader(reader, usualChoices);
      const { pdf, bytes } = await drawnFor(reader);
      expect(shortPages(bytes, reportOfExample(told, { locale: 'nl-BE', choices }))).toEqual([]);
      expect(
        Math.abs(estimatePages(choices, { ...told, words: pageWords('nl-BE'), format: createFormat('nl-BE') }) - pdf.pages),
      ).toBeLessThan(2);
    },
  );

  it('prints every figure where all of them are asked for', async () => {
    const document = reportOfExample(told, { locale: 'nl-BE', choices: { ...usualChoices, parts: ['assumptions'] } });
    const { said, pdf } = await drawn(document);
    expect(document.allFigures?.rows.rows).toHaveLength(told.inputs.estimates.filter(({ isJudgement }) => isJudgement !== true).length);
    for (const [what = ''] of document.allFigures?.rows.rows ?? []) expect(said('TH')).toContain(spaced(what));
    expect(pdf.untagged).toEqual([]);
  });

  it('shows no amount in euro under the mask, and says that it is an index', async () => {
    const choices = { ...forReader('adviser', usualChoices), isMasked: true };
    const { heard } = await drawn(reportOfExample(told, { locale: 'nl-BE', choices }));
    const open = await drawnFor('adviser');
    // One question names an amount itself: what 100 euro of a foreign currency costs.
    const amounts = (text: string) => text.replaceAll(/wat vandaag €\s?100 kost/g, '').match(/€\s?\d/g) ?? [];
    expect(amounts(open.heard).length).toBeGreaterThan(100);
    expect(amounts(heard)).toEqual([]);
    expect(heard).toContain('Bedragen staan hier als index');
  });

  it('prints what an hour decided', async () => {
    const session = { decision: { what: 'do', reason: 'De klant wacht niet.', who: 'Griet' } } as const;
    const { heard } = await drawn(reportOfExample(told, { locale: 'nl-BE', choices: bank, session }));
    expect(heard).toContain('De klant wacht niet.');
    expect(heard).toContain('Griet');
  });

  it('names the adviser and shows the logo with that name, and gives the same bytes twice', async () => {
    const choices = { ...bank, adviser: 'Bureau Ø & Zn', logo: { jpeg: whitePoint, width: 300, height: 90 } };
    const document = reportOfExample(told, { locale: 'fr-BE', choices });
    const { bytes, pdf, heard } = await drawn(document);
    expect(heard).toContain('Bureau Ø & Zn');
    expect(flat(pdf.tree).find(({ type }) => type === 'Figure')?.alt).toBe('Bureau Ø & Zn');
    expect(await drawReport(document, { fonts, compress: false })).toEqual(bytes);
  });
});
