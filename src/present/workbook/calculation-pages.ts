import type { ModelInputs, OptionId } from '../../engine/model/inputs.ts';
import { takeSteps, type Steps } from '../../engine/textbook/take-steps.ts';
import { compile } from '../../engine/model/compile.ts';
import { baseCase } from '../../engine/run/base-case.ts';
import { columns } from '../../engine/run/table/futures-table.ts';
import { amountFormula } from './formulas.ts';
import { addShared } from './shared-rows.ts';
import { addOption } from './option-rows.ts';
import { createPage, type PageBuilder } from './page-builder.ts';
import type { Running } from './calculation.ts';
import type { Labels } from './labels.ts';
import { number, text, type Page } from './workbook.ts';

export interface PresentValue {
  readonly option: OptionId;
  /** Address of the cell that calculates it. */
  readonly address: string;
  /** What the app finds for it. */
  readonly pvCost: number;
}

export interface CalculationPages {
  readonly inputs: Page;
  readonly buildUp: Page;
  readonly years: Page;
  readonly values: readonly PresentValue[];
}

const pvCost = columns.indexOf('pvCost');

/** Inputs, price build-up and years, with a formula for every amount from the inputs to the present value of each option. */
export function calculationPages(inputs: ModelInputs, labels: Labels): CalculationPages {
  return takeSteps(calculationSteps(inputs, labels));
}

/** The steps of the same. */
export function* calculationSteps(inputs: ModelInputs, labels: Labels): Steps<CalculationPages> {
  const model = compile(inputs);
  yield;
  const table = baseCase(inputs);
  yield;
  const inputPage = createPage({ name: labels.page('inputs'), widths: [60, 14, 16, 16, 16], fixed: { rows: 2, columns: 1 } });
  const inputAt = yield* addInputs(inputPage, inputs, labels);
  const wide = Array.from({ length: model.horizon + 3 }, () => 16);
  const buildUp = createPage({ name: labels.page('buildUp'), widths: [46, 20, 16, 16, 16, 16, 16], fixed: { rows: 1, columns: 1 } });
  const years = createPage({ name: labels.page('years'), widths: [46, ...wide], fixed: { rows: 2, columns: 1 } });
  const sharing = { model, labels, buildUp, years, amount: (amount: number) => amountFormula(model, amount, inputAt) };
  const calculation = { ...sharing, shared: addShared(sharing) };
  const values: PresentValue[] = [];
  let reference: Running | undefined;
  const order = [...model.options.keys()].toSorted((a, b) => Number(b === model.reference) - Number(a === model.reference));
  for (const at of order) {
    const plan = model.options[at];
    const point = inputs.options.find(({ id }) => id === plan?.id);
    const row = table.options.indexOf(plan?.id ?? '');
    if (plan === undefined || point === undefined || row === -1) continue;
    const { running, cash } = addOption(calculation, { plan, point }, reference);
    yield;
    reference ??= running;
    values.push({ option: plan.id, address: cash.pvCost, pvCost: table.values[row * columns.length + pvCost] ?? 0 });
  }
  return { inputs: inputPage.page(), buildUp: buildUp.page(), years: years.page(), values };
}

/** A row for each estimate: its likely value is what every formula reads. */
function* addInputs(page: PageBuilder, { estimates }: ModelInputs, labels: Labels): Steps<(estimate: number) => string> {
  page.add([text(labels.row('changeHere'), 'title')]);
  page.add((['input', 'unit', 'likely', 'low', 'high'] as const).map((name) => text(labels.row(name), 'heading')));
  const rows: number[] = [];
  for (const { id, unit, low, likely, high } of estimates) {
    rows.push(page.add([text(labels.estimate(id)), text(unit), number(likely, 'input'), number(low), number(high)]));
    yield;
  }
  return (estimate) => page.at(2, rows[estimate] ?? 0);
}
