import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { exampleIds } from '../../src/dossier/examples/load-example.ts';
import { forReader, reportReaders, usualChoices } from '../../src/dossier/report-choices.ts';
import { drawReport } from '../../src/features/report/draw-report.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';
import { calculatedExample, reportOfExample } from '../support/report-of-example.ts';

const hasQpdf = process.env['SOAK'] !== undefined && spawnSync('qpdf', ['--version']).status === 0;

describe.skipIf(!hasQpdf)('a report as a file', () => {
  it.each(exampleIds)('is without a fault for %s, for every reader in every language, and the same bytes twice', async (example) => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    try {
      const told = await calculatedExample(example);
      for (const locale of locales) {
        for (const reader of reportReaders) {
          const document = reportOfExample(told, { locale, choices: forReader(reader, usualChoices) });
          const bytes = await drawReport(document, { fonts });
          expect(await drawReport(document, { fonts })).toEqual(bytes);
          const file = join(folder, 'report.pdf');
          writeFileSync(file, bytes);
          const checked = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
          expect(checked.status, `${locale} ${reader} ${checked.stdout}${checked.stderr}`).toBe(0);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
