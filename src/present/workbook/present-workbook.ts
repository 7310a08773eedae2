import type { NamespaceWords } from '../../i18n/words.ts';
import { columns } from '../../engine/run/table/futures-table.ts';
import { elementName } from '../names/element-name.ts';
import { estimateLabel } from '../names/estimate-words.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import type { Steps } from '../../engine/textbook/take-steps.ts';
import { calculationSteps, type PresentValue } from './calculation-pages.ts';
import { nameEvent } from '../names/event-name.ts';
import type { Labels } from './labels.ts';
import { createPage } from './page-builder.ts';
import { formula, number, text, type Page, type Workbook } from './workbook.ts';

export interface WorkbookInput {
  readonly presentation: PresentationInput;
  readonly workbook: NamespaceWords<'workbook'>;
  readonly accountant: NamespaceWords<'accountant'>;
  /** Of the page that is shown. */
  readonly sentence: string;
  /** The assumptions with their papers, as the report has them. */
  readonly assumptions: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** ISO date. */
  readonly date: string;
}

const pvCost = columns.indexOf('pvCost');
/** What a sheet of cases holds is enough to draw from, and opens on a small machine. */
const mostCases = 1024;

/** The answer as a workbook that calculates, from the inputs to the present value of every option in the base case: in steps of some milliseconds. */
export function* workbookSteps(input: WorkbookInput): Steps<Workbook> {
  const labels = labelsOf(input);
  const { inputs, buildUp, years, values } = yield* calculationSteps(input.presentation.inputs, labels);
  yield;
  return { pages: [answerPage(input, labels, values), inputs, buildUp, years, casesPage(input, labels), assumptionsPage(input, labels)] };
}

function labelsOf({ presentation, workbook, accountant }: WorkbookInput): Labels {
  const { names, format } = presentation;
  return {
    page: (name) => workbook(`pages.${name}`),
    row: (name) => workbook(`rows.${name}`),
    option: (option) => names.name(option),
    element: (element) => elementName(element, presentation),
    estimate: (estimate) => estimateLabel(estimate, presentation),
    country: (place) => format.country(place),
    event: (event) => nameEvent(event, { accountant, format }),
  };
}

function answerPage({ sentence, workbook, date, presentation }: WorkbookInput, labels: Labels, values: readonly PresentValue[]): Page {
  const page = createPage({ name: labels.page('answer'), widths: [46, 22, 22, 22], fixed: { rows: 0, columns: 0 } });
  page.add([text(sentence, 'title')]);
  page.add([text(workbook('made', { date: presentation.format.date(date) }))]);
  for (const note of ['baseCase', 'changing', 'protected'] as const) page.add([text(workbook(`notes.${note}`))]);
  if (presentation.dossier.scale === 'per-100') page.add([text(workbook('notes.perHundred'))]);
  page.add([]);
  page.add((['option', 'calculated', 'app', 'difference'] as const).map((name) => text(labels.row(name), 'heading')));
  for (const { option, address, pvCost: found } of values) {
    const row = page.next();
    page.add([
      text(labels.option(option)),
      formula(address, 'money'),
      number(found, 'money'),
      formula(`${page.at(1, row)}-${page.at(2, row)}`, 'money'),
    ]);
  }
  return page.page();
}

/** The present value of every option in every case that was calculated. */
function casesPage({ presentation: { table } }: WorkbookInput, labels: Labels): Page {
  const page = createPage({ name: labels.page('cases'), widths: [12, ...table.options.map(() => 20)], fixed: { rows: 1, columns: 1 } });
  page.add([text(labels.row('case'), 'heading'), ...table.options.map((option) => text(labels.option(option), 'heading'))]);
  const columnCount = table.options.length;
  const amounts = new Float64Array(Math.min(mostCases, table.futures) * columnCount);
  for (let at = 0; at < amounts.length; at += 1) amounts[at] = table.values[at * columns.length + pvCost] ?? 0;
  return { ...page.page(), amounts: { columns: columnCount, values: amounts } };
}

function assumptionsPage({ assumptions }: WorkbookInput, labels: Labels): Page {
  const page = createPage({ name: labels.page('assumptions'), widths: [60, 22, 26, 22, 40], fixed: { rows: 1, columns: 1 } });
  page.add(assumptions.head.map((word) => text(word, 'heading')));
  for (const row of assumptions.rows) page.add(row.map((cell) => text(cell)));
  return page.page();
}
