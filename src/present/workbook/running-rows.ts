import type { Calculation, Costed, Running } from './calculation.ts';
import { asShare, atLeastNone, sum } from './formulas.ts';
import type { LineRow } from './line-rows.ts';
import { addConstant, addYears, inYear } from './rows-of-years.ts';
import type { StockRows } from './stock-rows.ts';

interface Run {
  readonly costed: Costed;
  readonly lines: readonly LineRow[];
  readonly stock: StockRows;
  /** Row of what late deliveries cost. */
  readonly late: number | undefined;
  /** Undefined for the reference itself. */
  readonly reference: Running | undefined;
}

/** What each element costs a year once the option runs in full, and what all cost together. */
export function addRunning(calculation: Calculation, { costed, lines, stock, late, reference }: Run): Omit<Running, 'uncovered'> {
  const { model, labels, shared } = calculation;
  const own: (number | undefined)[] = model.elements.ids.map((id, element) => {
    const linesOf = lines.filter((line) => line.element === element);
    const stocksOf = stock.kinds.filter((kind) => kind.element === element);
    if (linesOf.length === 0 && stocksOf.length === 0) return undefined;
    return addYears(calculation, {
      label: labels.element(id),
      year: (year) =>
        sum([
          ...linesOf.map(({ row }) => inYear(calculation, row, year)),
          ...stocksOf.map(({ row }) => `${shared.stockRate}*${inYear(calculation, row, year)}`),
        ]),
    });
  });
  if (late !== undefined) own[model.elements.lateDeliveries] = late;
  const before = addTotal(calculation, own);
  const passed = reference === undefined ? [] : addPassedOn(calculation, { costed, before, reference });
  for (const { element, row } of passed) own[element] = row;
  return { own, stock: stock.total, running: passed.length === 0 ? before : addTotal(calculation, own) };
}

function addTotal(calculation: Calculation, own: readonly (number | undefined)[]): number {
  const rows = own.filter((row) => row !== undefined);
  return addYears(calculation, {
    label: calculation.labels.row('running'),
    style: 'total',
    year: (year) => sum(rows.map((row) => inYear(calculation, row, year))),
  });
}

interface Passing {
  readonly costed: Costed;
  /** Row of the running cost before anything is charged on. */
  readonly before: number;
  readonly reference: Running;
}

/** What customers pay of a cost rise, and the margin on the pieces that they no longer buy. */
function addPassedOn(
  calculation: Calculation,
  { costed: { plan }, before, reference }: Passing,
): readonly { readonly element: number; readonly row: number }[] {
  const { model, labels, amount, shared } = calculation;
  const passing = plan.passThrough;
  if (passing === undefined) return [];
  const share = addConstant(calculation, labels.row('passedShare'), asShare(amount(passing.share)));
  const elasticity = addConstant(calculation, labels.row('elasticity'), atLeastNone(amount(passing.volumeLostPerPriceShare)));
  const price = addConstant(calculation, labels.row('price'), amount(passing.pricePerPiece));
  const margin =
    passing.marginPerPiece === undefined ? undefined : addConstant(calculation, labels.row('margin'), amount(passing.marginPerPiece));
  const pieces = (year: number) => inYear(calculation, shared.pieces, year);
  const cost = (year: number) => inYear(calculation, before, year);
  const counted = (year: number, written: string) => `IF(AND(${pieces(year)}>0,${price}>0),${written},0)`;
  const rise = (year: number) => `(${cost(year)}-${inYear(calculation, reference.running, year)})/${pieces(year)}`;
  const charged = addYears(calculation, {
    label: labels.row('charged'),
    style: 'number',
    year: (year) => counted(year, `${share}*MAX(0,${rise(year)})`),
  });
  const lost = addYears(calculation, {
    label: labels.row('lost'),
    style: 'share',
    year: (year) => counted(year, `MIN(1,${elasticity}*${inYear(calculation, charged, year)}/${price})`),
  });
  const of = (year: number) => ({ charged: inYear(calculation, charged, year), lost: inYear(calculation, lost, year) });
  const passedOn = addYears(calculation, {
    label: labels.element(model.elements.ids[model.elements.passedOn] ?? ''),
    year: (year) => `-1*${of(year).charged}*(1-${of(year).lost})*${pieces(year)}`,
  });
  const volumeLost = addYears(calculation, {
    label: labels.element(model.elements.ids[model.elements.volumeLost] ?? ''),
    year: (year) => counted(year, `${of(year).lost}*MAX(0,${margin ?? `${price}-${cost(year)}/${pieces(year)}`})*${pieces(year)}`),
  });
  return [
    { element: model.elements.passedOn, row: passedOn },
    { element: model.elements.volumeLost, row: volumeLost },
  ];
}
