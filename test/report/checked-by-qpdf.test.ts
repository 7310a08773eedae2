import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { exampleIds } from '../../src/dossier/examples/load-example.ts';
import { forReader, reportReaders, usualChoices } from '../../src/dossier/report-choices.ts';
import { drawReport } from '../../src/features/report/draw-report.ts';
import { fullDraft, fullWeighing } from '../support/full-report.ts';
import { shortPages } from '../support/page-fill.ts';
import { readPdf } from '../support/read-pdf.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';
import { calculatedDraft, calculatedExample, reportOfExample } from '../support/report-of-example.ts';

const hasQpdf = process.env['SOAK'] !== undefined && spawnSync('qpdf', ['--version']).status === 0;

const dossiers = [
  ...exampleIds.map((id) => ({ name: `the example ${id}`, calculated: () => calculatedExample(id) })),
  ...[7, 12].map((count) => ({
    name: `a full dossier with ${count} options`,
    calculated: async () => calculatedDraft(fullDraft(count), fullWeighing),
  })),
];

describe.skipIf(!hasQpdf)('a report as a file', () => {
  it.each(dossiers)(
    'of $name is whole, for every reader in every language, the same bytes twice, and no page stays half empty',
    async (of) => {
      const folder = mkdtempSync(join(tmpdir(), 'report-'));
      try {
        const told = await of.calculated();
        for (const locale of locales) {
          for (const reader of reportReaders) {
            const document = reportOfExample(told, { locale, choices: forReader(reader, usualChoices) });
            const bytes = await drawReport(document, { fonts });
            expect(await drawReport(document, { fonts })).toEqual(bytes);
            expect(shortPages(bytes, document), `${locale} ${reader}`).toEqual([]);
            const { untagged, fonts: letters } = readPdf(bytes);
            expect(untagged).toEqual([]);
            expect(letters.every(({ embedded }) => embedded)).toBe(true);
            const file = join(folder, 'report.pdf');
            writeFileSync(file, bytes);
            const checked = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
            expect(checked.status, `${locale} ${reader} ${checked.stdout}${checked.stderr}`).toBe(0);
          }
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
