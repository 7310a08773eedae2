import { use, useDeferredValue, useMemo } from 'react';
import type { Locale } from '../../content/locales.ts';
import { usualChoices, type ReportChoices } from '../../dossier/report-choices.ts';
import { assessWeighed } from '../../engine/advise/assess.ts';
import type { Weighing } from '../../engine/advise/weigh/weighing.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import { createFormat } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { maskedFormat } from '../../i18n/masked-format.ts';
import type { OwnerPage } from '../../present/answer/owner-page.ts';
import { presentOwnerPage } from '../../present/answer/present-owner-page.ts';
import type { ReportDocument } from '../../present/report/report-document.ts';
import type { OwnerPageInput } from '../../present/names/presentation-input.ts';
import { indexBase } from '../../present/session/index-base.ts';
import { finishOnPage } from '../../state/calculating/find-on-page.ts';
import { localDay } from '../../state/context/local-day.ts';
import { useWizard, useWizardStore, type WizardStore } from '../../state/wizard.ts';
import { loadPageWords, loadReportWords } from './page-words.ts';
import { usePreparedWeighing, useSettled } from './use-settled.ts';
import { useTurns } from './use-turns.ts';

export interface Answered {
  /** All that is told, for parts that tell more of it than the owner's page. */
  readonly told: OwnerPageInput;
  /** The advice under other weights than those that are kept: quick enough to follow a slider. */
  readonly underWeights: (weighing: readonly Weighing[]) => Assessment;
  readonly page: OwnerPage;
  readonly assessment: Assessment;
  readonly table: FuturesTable;
  /** Weights are given; whether the answer follows them is up to the switch. */
  readonly isWeighed: boolean;
  /** All amounts are per € 100 of the yearly purchase, which is not known. */
  readonly perHundred: boolean;
  /** Calculated to the end, turning points included. */
  readonly isWhole: boolean;
  readonly report: (locale: Locale, choices?: ReportChoices) => Promise<ReportDocument>;
}

/** What is told of a finding, whatever the language. */
type AnswerInput = Omit<OwnerPageInput, 'words' | 'format'>;

interface Wanted {
  readonly locale: Locale;
  readonly choices: ReportChoices;
}

async function reportOf(told: AnswerInput, { locale, choices }: Wanted, wizard: WizardStore): Promise<ReportDocument> {
  const plain = createFormat(locale);
  const format = choices.isMasked ? maskedFormat(plain, indexBase(told.dossier, told)) : plain;
  const input = { ...told, words: await loadPageWords(locale), format };
  const [spoken, { reportSteps }] = await Promise.all([loadReportWords(locale), import('../../present/report/present-report.ts')]);
  const { actions = [], session } = wizard.getState().draft ?? {};
  return finishOnPage(reportSteps({ ...input, ...spoken, actions, session, choices, date: localDay(new Date()) }));
}

interface AnswerOptions {
  /** Also whether the answer turns over other numbers of years: that takes calculations of its own, and not every page tells it. */
  readonly overYears?: boolean;
  /** The weights that are given count, whatever the switch on the answer says: for who is weighing. */
  readonly weighing?: boolean;
}

/** The answer so far, in the language of the screen; undefined while there is none. */
export function useAnswer({ overYears = false, weighing: isWeighing = false }: AnswerOptions = {}): Answered | undefined {
  const format = useFormat();
  const words = use(loadPageWords(format.locale));
  const wizard = useWizardStore();
  const newest = useWizard(({ finding }) => finding);
  const given = useWizard(({ draft }) => draft?.weighings);
  const isByMoney = useWizard(({ rankedBy }) => rankedBy === 'money') && !isWeighing;
  const weighings = isByMoney ? undefined : given;
  const finding = useDeferredValue(newest); // a key that is pressed goes before what was found meanwhile
  const turns = useTurns(overYears ? finding : undefined);
  const isSettled = useSettled(finding, weighings);
  usePreparedWeighing(isWeighing ? finding : undefined);
  const told = useMemo((): AnswerInput | undefined => {
    if (finding === undefined) return undefined;
    const { dossier, inputs, figures, table, tipping, inMoney } = finding;
    const assessment = isSettled ? finding.settled(weighings) : assessWeighed(inMoney, weighings ?? []);
    return { dossier, inputs, figures, table, tipping, assessment, horizonTurns: turns };
  }, [finding, turns, weighings, isSettled]);
  return useMemo(() => {
    if (told === undefined || finding === undefined) return undefined;
    const input = { ...told, words, format };
    return {
      told: input,
      underWeights: (weighing) => assessWeighed(finding.inMoney, weighing),
      page: presentOwnerPage(input),
      assessment: told.assessment,
      table: told.table,
      isWeighed: (given ?? []).some(({ how }) => how !== undefined) && finding.inMoney.assessment.criteriaTable !== undefined,
      perHundred: told.dossier.scale === 'per-100',
      isWhole: finding.done,
      report: (locale: Locale, choices = usualChoices) => reportOf(told, { locale, choices }, wizard),
    };
  }, [told, finding, given, words, format, wizard]);
}
