import { futuresPerSet } from '../../engine/draw/history-sets.ts';
import { clearFrom, leaningFrom } from '../../engine/advise/compare/certainty.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { OptionId } from '../../engine/model/inputs.ts';
import type { Steps } from '../../engine/textbook/take-steps.ts';
import { carbonTable } from '../accountant/carbon-figure.ts';
import { cashFan } from '../accountant/cash-fan.ts';
import { yearlyLedger } from '../accountant/ledger-tables.ts';
import type { LedgerTablesInput } from '../accountant/ledger-input.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { ReportAnnex } from './report-document.ts';
import { casesOf, casesTold, type PresentationInput } from '../names/presentation-input.ts';

interface CashInput extends PresentationInput {
  readonly paper: NamespaceWords<'paper'>;
}

type AnnexInput = LedgerTablesInput & CashInput;

/** For the accountant: how it was calculated, and every element of the first option and of staying in every year. */
export function* annexSteps(presentation: AnnexInput): Steps<ReportAnnex | undefined> {
  const { assessment, table, words, ledger } = presentation;
  const headline = headlineOf(assessment);
  // Under weights the first in money may be another: its years stand there too, for they are what money is compared with.
  const options = [...new Set([headline, assessment.leader, assessment.reference])].filter((option) => table.options.includes(option));
  if (assessment.standing === 'nothing-calculated' || options.length === 0) return undefined;
  const carbon = carbonTable(presentation);
  yield;
  const cash = headline === assessment.reference ? undefined : cashOf(headline, presentation);
  const ledgers: ReportAnnex['ledgers'][number][] = [];
  for (const option of options) {
    yield;
    ledgers.push(ledgerOf(option, presentation));
  }
  return {
    heading: words('report.headings.annex'),
    method: { heading: words('report.method.title'), lines: methodLines(presentation) },
    ...(carbon === undefined
      ? {}
      : { carbon: { heading: words('results.carbon.title'), note: words('results.carbon.note'), rows: carbon } }),
    ...(cash === undefined ? {} : { cash }),
    note: `${words('report.yearly.note')} ${ledger('income')}`,
    ledgers,
  };
}

/** The option that the first sentence speaks of: the first in value where weights are given, else in money. */
export function headlineOf({ weighed, standing, leader }: Assessment): OptionId {
  return standing === 'answer' && weighed !== undefined ? weighed.leader : leader;
}

export function cashOf(option: OptionId, { table, amounts, names, paper }: CashInput): ReportAnnex['cash'] {
  if (!table.options.includes(option)) return undefined;
  return {
    heading: paper('cash.title', { option: names.inside(option) }),
    note: paper('cash.note'),
    rows: {
      head: [paper('cash.year'), paper('cash.low'), paper('cash.middle'), paper('cash.high')],
      rows: cashFan(table, option).map(({ low, middle, high }, year) => [String(year), ...[low, middle, high].map(amounts.plain)]),
      numeric: [1, 2, 3],
    },
  };
}

function ledgerOf(option: OptionId, presentation: LedgerTablesInput): ReportAnnex['ledgers'][number] {
  const { head, rows } = yearlyLedger(option, presentation);
  return {
    caption: presentation.words('report.yearly.title', { option: presentation.names.inside(option) }),
    rows: {
      head,
      rows: rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
      numeric: head.map((_, column) => column).slice(1),
    },
  };
}

function methodLines({ assessment, table, inputs, dossier, words, format }: PresentationInput): readonly string[] {
  const { fields } = dossier;
  const rules = words('results.basis.rules', { clear: casesOf(clearFrom), leaning: casesOf(leaningFrom), of: casesTold });
  const drawn = {
    cases: format.number(table.futures),
    histories: format.number(table.histories),
    perSet: format.number(futuresPerSet),
  };
  return [
    ...(assessment.provisional ? [] : [words('report.method.cases', drawn)]),
    words('report.method.shared'),
    words('report.method.sure', { rules }),
    words('report.method.discounting', {
      rate: format.share(fields['frame.discountRate'].likely),
      years: format.years(inputs.frame.horizonYears),
    }),
    inputs.frame.tax === undefined
      ? words('report.method.beforeTax')
      : words('report.method.afterTax', { rate: format.share(fields['tax.rate'].likely) }),
  ];
}
