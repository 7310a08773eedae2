import { use, useDeferredValue, useMemo, useState } from 'react';
import type { Locale } from '../../content/locales.ts';
import { assessWeighed } from '../../engine/advise/assess.ts';
import type { Weighing } from '../../engine/advise/weigh/weighing.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import { createFormat } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/provider.tsx';
import type { OwnerPage } from '../../present/answer/owner-page.ts';
import { presentOwnerPage } from '../../present/answer/present-owner-page.ts';
import { presentReport } from '../../present/report/present-report.ts';
import type { ReportDocument } from '../../present/report/report-document.ts';
import type { OwnerPageInput } from '../../present/names/presentation-input.ts';
import { localDay } from '../../state/context/local-day.ts';
import { useWizard, wizard } from '../../state/wizard.ts';
import { loadPageWords, loadReportWords } from './page-words.ts';
import { calculatedBy, settledBy, type Calculated, type Newest, type Told } from './read-once.ts';
import { turnsOf } from './turns-of.ts';

export interface Answered {
  /** All that is told, for parts that tell more of it than the owner's page. */
  readonly told: OwnerPageInput;
  /** The advice under other weights than those that are kept: quick enough to follow a slider. */
  readonly underWeights: (weighing: readonly Weighing[]) => Assessment;
  readonly page: OwnerPage;
  readonly assessment: Assessment;
  readonly table: FuturesTable;
  /** All amounts are per € 100 of the yearly purchase, which is not known. */
  readonly perHundred: boolean;
  readonly report: (locale: Locale) => Promise<ReportDocument>;
}

async function reportOf(told: Told, locale: Locale): Promise<ReportDocument> {
  const input = { ...told, words: await loadPageWords(locale), format: createFormat(locale) };
  const actions = wizard.getState().draft?.actions ?? [];
  return presentReport({
    ...input,
    ...(await loadReportWords(locale)),
    actions,
    page: presentOwnerPage(input),
    date: localDay(new Date()),
  });
}

/** Between what was changed and the first that is found of it, the answer before it stays: a page does not go and come back. */
function useLastWhileAwaited(calculated: Calculated | undefined, { reading, inputs, calculation }: Newest): Calculated | undefined {
  const [last, setLast] = useState(calculated);
  const isAwaited = reading?.ok === true && inputs !== undefined && calculation !== undefined;
  const shown = calculated ?? (isAwaited ? last : undefined);
  if (shown !== last) setLast(shown);
  return shown;
}

interface Asked {
  /** Also whether the answer turns over other numbers of years: that takes calculations of its own, and not every page tells it. */
  readonly overYears?: boolean;
}

/** The answer so far, in the language of the screen; undefined while there is none. */
export function useAnswer({ overYears = false }: Asked = {}): Answered | undefined {
  const format = useFormat();
  const words = use(loadPageWords(format.locale));
  const reading = useWizard((wizard) => wizard.reading);
  const inputs = useWizard((wizard) => wizard.inputs);
  const calculation = useWizard((wizard) => wizard.calculation);
  const figures = useWizard((wizard) => wizard.figures);
  const weighings = useWizard((wizard) => wizard.draft?.weighings);
  const newest = useMemo(() => ({ reading, inputs, calculation, figures }), [reading, inputs, calculation, figures]);
  const settled = useDeferredValue(newest); // a key that is pressed goes before what was found meanwhile
  const calculated = useLastWhileAwaited(
    useMemo(() => calculatedBy(settled), [settled]),
    settled,
  );
  const isDone = settled.calculation?.done === true; // while it is sharpened the order may still change
  const turns = useMemo(
    () =>
      calculated === undefined || !isDone || !overYears ? [] : turnsOf({ ...calculated, ranking: calculated.inMoney.assessment.ranking }),
    [calculated, isDone, overYears],
  );
  const told = useMemo((): Told | undefined => {
    if (calculated === undefined) return undefined;
    const { inMoney, ...rest } = calculated;
    const assessment = isDone ? settledBy(inMoney, weighings) : assessWeighed(inMoney, weighings ?? []);
    return { ...rest, assessment, horizonTurns: turns };
  }, [calculated, isDone, turns, weighings]);
  return useMemo(() => {
    if (told === undefined || calculated === undefined) return undefined;
    const input = { ...told, words, format };
    return {
      told: input,
      underWeights: (weighing) => assessWeighed(calculated.inMoney, weighing),
      page: presentOwnerPage(input),
      assessment: told.assessment,
      table: told.table,
      perHundred: told.dossier.scale === 'per-100',
      report: (locale: Locale) => reportOf(told, locale),
    };
  }, [told, calculated, words, format]);
}
