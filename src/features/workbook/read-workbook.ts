import type { Locale } from '../../content/locales.ts';
import { assessWeighed } from '../../engine/advise/assess.ts';
import { createFormat } from '../../i18n/format.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { createNamespaceWords } from '../../i18n/words.ts';
import { loadPageWords, loadReportWords } from '../../parts/answer/page-words.ts';
import { presentOwnerPage } from '../../present/answer/present-owner-page.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { presentReport } from '../../present/report/present-report.ts';
import { presentWorkbook } from '../../present/workbook/present-workbook.ts';
import type { Workbook } from '../../present/workbook/workbook.ts';
import { localDay } from '../../state/context/local-day.ts';
import { weighingsInForce } from '../../state/context/weighings-in-force.ts';
import type { WizardStore } from '../../state/wizard.ts';
import { yieldToEvents } from '../../ui/page/yield-to-events.ts';

export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly name: string;
  readonly date: string;
}

/** The answer of this moment as a workbook; undefined while there is none. */
export async function readWorkbook(locale: Locale, wizard: WizardStore): Promise<ReadWorkbook | undefined> {
  const [words, spoken, workbook, accountant] = await Promise.all([
    loadPageWords(locale),
    loadReportWords(locale),
    loadTexts(locale, 'workbook'),
    loadTexts(locale, 'accountant'),
  ]);
  const { finding, draft, rankedBy } = wizard.getState();
  if (finding === undefined) return undefined;
  const { dossier, inputs, figures, table, tipping, inMoney, done } = finding;
  const weighings = weighingsInForce({ draft, rankedBy });
  const assessment = done ? finding.settled(weighings) : assessWeighed(inMoney, weighings ?? []);
  const input = { dossier, inputs, figures, table, tipping, assessment, words, format: createFormat(locale) };
  await yieldToEvents();
  const page = presentOwnerPage(input);
  await yieldToEvents(); // each of the three takes tens of milliseconds on a slow device
  const date = localDay(new Date());
  const { assumptions } = presentReport({ ...input, ...spoken, actions: draft?.actions ?? [], page, date });
  await yieldToEvents();
  return {
    name: dossier.name,
    date,
    workbook: presentWorkbook({
      presentation: toPresentationInput(input),
      workbook: createNamespaceWords<'workbook'>(locale, workbook),
      accountant: createNamespaceWords<'accountant'>(locale, accountant),
      sentence: page.sentence,
      assumptions,
      date,
    }),
  };
}
