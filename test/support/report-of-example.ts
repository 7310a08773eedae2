import type { Locale } from '../../src/content/locales.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import type { ExampleId } from '../../src/dossier/examples/load-example.ts';
import { loadExample } from '../../src/dossier/examples/load-example.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import type { ReportChoices } from '../../src/dossier/report-choices.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import type { Weighing } from '../../src/engine/advise/weigh/weighing.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { maskedFormat } from '../../src/i18n/masked-format.ts';
import { presentOwnerPage } from '../../src/present/answer/present-owner-page.ts';
import { presentReport, type ReportInput } from '../../src/present/report/present-report.ts';
import { indexBase } from '../../src/present/session/index-base.ts';
import { figures, pageWords, reportWords } from './owner-page-case.ts';

const size = { futures: 64, histories: 16 };

/** An example of the app, calculated in few cases: what its reports are told from. */
export async function calculatedExample(example: ExampleId) {
  return calculatedDraft(await loadExample(example));
}

/** The same of any dossier, with what its people find important. */
export function calculatedDraft(draft: Draft, weighing: readonly Weighing[] = []) {
  const reading = readDossier(draft, figures);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const inputs = toInputs(reading.dossier, figures);
  const run = startRun(inputs, size);
  run.advance(size.futures);
  const table = run.table();
  return { dossier: reading.dossier, inputs, table, tipping: [], assessment: assess({ table, inputs, tipping: [], weighing }), figures };
}

interface ReportOptions extends Partial<Pick<ReportInput, 'session' | 'actions'>> {
  readonly locale: Locale;
  readonly choices: ReportChoices;
}

export function reportOfExample(told: ReturnType<typeof calculatedDraft>, { locale, choices, session, actions = [] }: ReportOptions) {
  const plain = createFormat(locale);
  const format = choices.isMasked ? maskedFormat(plain, indexBase(told.dossier, told)) : plain;
  const input = { ...told, words: pageWords(locale), format };
  const page = presentOwnerPage(input);
  return presentReport({ ...input, ...reportWords(locale), actions, page, date: '2026-11-24', choices, session });
}
