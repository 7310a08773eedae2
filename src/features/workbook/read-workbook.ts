import type { Locale } from '../../content/locales.ts';
import { assessWeighed } from '../../engine/advise/assess.ts';
import type { Steps } from '../../engine/textbook/take-steps.ts';
import { createFormat } from '../../i18n/format.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { createNamespaceWords } from '../../i18n/words.ts';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import { presentOwnerPage } from '../../present/answer/present-owner-page.ts';
import type { OwnerPageInput } from '../../present/names/presentation-input.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { assumptionSteps } from '../../present/report/present-report.ts';
import { workbookSteps, type WorkbookInput } from '../../present/workbook/present-workbook.ts';
import type { Workbook } from '../../present/workbook/workbook.ts';
import { finishOnPage } from '../../state/calculating/find-on-page.ts';
import { localDay } from '../../state/context/local-day.ts';
import { weighingsInForce } from '../../state/context/weighings-in-force.ts';
import type { WizardStore } from '../../state/wizard.ts';

export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly name: string;
  readonly date: string;
}

/** The answer of this moment as a workbook; undefined while there is none. */
export async function readWorkbook(locale: Locale, wizard: WizardStore): Promise<ReadWorkbook | undefined> {
  const [words, workbook, accountant] = await Promise.all([
    loadPageWords(locale),
    loadTexts(locale, 'workbook'),
    loadTexts(locale, 'accountant'),
  ]);
  const { finding, draft, rankedBy } = wizard.getState();
  if (finding === undefined) return undefined;
  const { dossier, inputs, figures, table, tipping, inMoney, done } = finding;
  const weighings = weighingsInForce({ draft, rankedBy });
  const assessment = done ? finding.settled(weighings) : assessWeighed(inMoney, weighings ?? []);
  const date = localDay(new Date());
  const steps = writingSteps(
    { dossier, inputs, figures, table, tipping, assessment, words, format: createFormat(locale) },
    {
      workbook: createNamespaceWords<'workbook'>(locale, workbook),
      accountant: createNamespaceWords<'accountant'>(locale, accountant),
      date,
    },
  );
  return { name: dossier.name, date, workbook: await finishOnPage(steps) };
}

function* writingSteps(input: OwnerPageInput, own: Pick<WorkbookInput, 'workbook' | 'accountant' | 'date'>): Steps<Workbook> {
  const { sentence } = presentOwnerPage(input);
  yield;
  const presentation = toPresentationInput(input);
  const assumptions = yield* assumptionSteps(presentation);
  const workbook = yield* workbookSteps({ ...own, presentation, sentence, assumptions });
  yield; // handing it to the worker takes its time too
  return workbook;
}
