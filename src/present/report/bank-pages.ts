import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { OwnerPage } from '../answer/owner-page.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import { decisionPart } from '../session/hour-report.ts';
import { cashOf, headlineOf } from './report-annex.ts';
import type { BankPages, ReportAnnex } from './report-document.ts';

interface NeedInput extends PresentationInput {
  readonly paper: NamespaceWords<'paper'>;
}

export interface BankInput extends NeedInput {
  readonly page: OwnerPage;
  readonly own: NamespaceWords<'session'>;
  /** What an hour with an adviser came to. */
  readonly session: Pick<HeldSession, 'decision' | 'next'> | undefined;
}

const mostOptions = 8;
const mostRisks = 6;
const mostSteps = 5;
const nothing = '–';

/** For who lends or decides: what it takes, what comes in every year, what can go wrong, and what was decided. */
export function bankPages(input: BankInput): BankPages {
  const { page, paper, own, names, format, session = {} } = input;
  const cash = cashOf(cashOptionOf(input), input);
  const { shown, others } = needed(input);
  const decision = decisionPart({ own, names, format, session });
  return {
    financing: {
      heading: paper('bank.financing'),
      note: tellNeed(input),
      rows: needRows(input, shown),
      ...(others.length === 0
        ? {}
        : { others: paper('bank.others', { names: format.list(others.map(({ option }) => names.name(option))) }) }),
    },
    ...(cash === undefined ? {} : { cash }),
    risks: { heading: paper('bank.risks'), points: page.against.slice(0, mostRisks) },
    decision: { heading: decision.heading, lines: decision.lines ?? [] },
    steps: { heading: paper('bank.steps'), points: page.steps.slice(0, mostSteps) },
  };
}

/** The option of the first sentence; where that is staying, the best that could be done instead. */
function cashOptionOf({ assessment }: BankInput): string {
  const headline = headlineOf(assessment);
  if (headline !== assessment.reference) return headline;
  return assessment.ranking.find(({ option }) => option !== assessment.reference)?.option ?? headline;
}

function tellNeed({ assessment, paper, names, amounts, format, table }: NeedInput): string {
  const headline = headlineOf(assessment);
  if (headline === assessment.reference) return paper('bank.needNothing');
  const ranked = assessment.ranking.find(({ option }) => option === headline);
  if (ranked === undefined) return paper('bank.needUnknown');
  const told = { option: names.name(headline), amount: amounts.once(ranked.cashNeed) };
  return ranked.payback === undefined
    ? paper('bank.needNever', { ...told, years: format.years(table.horizonYears) })
    : paper('bank.needBack', { ...told, years: format.years(Math.round(ranked.payback * 10) / 10) });
}

type Ranked = BankInput['assessment']['ranking'][number];

/** The first options of the ranking and the one that the first sentence speaks of, and those that there is no room for. */
function needed({ assessment }: PresentationInput): { readonly shown: readonly Ranked[]; readonly others: readonly Ranked[] } {
  const headline = headlineOf(assessment);
  const all = assessment.ranking.filter(({ option }) => option !== assessment.reference);
  const isLate = all.findIndex(({ option }) => option === headline) >= mostOptions;
  const shown = all.filter(({ option }, at) => at < (isLate ? mostOptions - 1 : mostOptions) || option === headline);
  return { shown, others: all.filter((one) => !shown.includes(one)) };
}

/** What every option takes, where the pages for the bank have no room for all. */
export function allNeeds(input: NeedInput): ReportAnnex['needs'] {
  const { shown, others } = needed(input);
  if (others.length === 0) return undefined;
  const rows = needRows(
    input,
    [...shown, ...others].toSorted((a, b) => b.npvPerYear - a.npvPerYear),
  );
  return { heading: input.paper('bank.all'), note: tellNeed(input), rows };
}

function needRows({ paper, names, amounts, format }: NeedInput, options: readonly Ranked[]): BankPages['financing']['rows'] {
  return {
    head: [paper('bank.head.option'), paper('bank.head.need'), paper('bank.head.back'), paper('bank.head.works'), paper('bank.head.saves')],
    rows: options.map(({ option, cashNeed, payback, months, npvPerYear }) => [
      names.name(option),
      amounts.once(cashNeed),
      payback === undefined ? nothing : format.years(Math.round(payback * 10) / 10),
      format.months(Math.round(months)),
      amounts.difference(npvPerYear),
    ]),
    numeric: [1, 2, 3],
  };
}
