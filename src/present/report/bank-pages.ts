import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { OwnerPage } from '../answer/owner-page.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import { decisionPart } from '../session/hour-report.ts';
import { cashOf, headlineOf } from './report-annex.ts';
import type { BankPages } from './report-document.ts';

export interface BankInput extends PresentationInput {
  readonly page: OwnerPage;
  readonly paper: NamespaceWords<'paper'>;
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
  const decision = decisionPart({ own, names, format, session });
  return {
    financing: { heading: paper('bank.financing'), note: tellNeed(input), rows: needRows(input) },
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

function tellNeed({ assessment, paper, names, amounts, format, table }: BankInput): string {
  const headline = headlineOf(assessment);
  if (headline === assessment.reference) return paper('bank.needNothing');
  const ranked = assessment.ranking.find(({ option }) => option === headline);
  if (ranked === undefined) return paper('bank.needUnknown');
  const told = { option: names.name(headline), amount: amounts.once(ranked.cashNeed) };
  return ranked.payback === undefined
    ? paper('bank.needNever', { ...told, years: format.years(table.horizonYears) })
    : paper('bank.needBack', { ...told, years: format.years(Math.round(ranked.payback * 10) / 10) });
}

function needRows({ assessment, paper, names, amounts, format }: BankInput): BankPages['financing']['rows'] {
  const others = assessment.ranking.filter(({ option }) => option !== assessment.reference).slice(0, mostOptions);
  return {
    head: [paper('bank.head.option'), paper('bank.head.need'), paper('bank.head.back'), paper('bank.head.works'), paper('bank.head.saves')],
    rows: others.map(({ option, cashNeed, payback, months, npvPerYear }) => [
      names.name(option),
      amounts.once(cashNeed),
      payback === undefined ? nothing : format.years(Math.round(payback * 10) / 10),
      format.months(Math.round(months)),
      amounts.difference(npvPerYear),
    ]),
    numeric: [1, 2, 3],
  };
}
