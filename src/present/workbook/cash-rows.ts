import type { Calculation } from './calculation.ts';
import { constantColumn, endColumn } from './calculation.ts';
import { sum } from './formulas.ts';
import { addConstant, addYears, allYears, inYear } from './rows-of-years.ts';
import type { Booked, Course } from './taking-over.ts';
import { addTax } from './tax-rows.ts';
import { formula } from './workbook.ts';

export interface CashRows {
  /** Address of the present value of all costs. */
  readonly pvCost: string;
  readonly total: number;
}

/** What is paid for each element in every year, and its present value. */
export function addCash(calculation: Calculation, booked: Booked): CashRows {
  const { model, labels, years, shared } = calculation;
  const { plan } = booked.costed;
  const left =
    plan.endElement === -1
      ? '0'
      : addConstant(calculation, labels.row('left'), `(${calculation.amount(plan.endValue)})*${booked.course.kept}`);
  const stock = addStockOfYears(calculation, booked);
  const presentValue = (row: number) =>
    years.put(row, constantColumn, formula(`SUMPRODUCT(${allYears(calculation, shared.discount)},${allYears(calculation, row)})`, 'total'));
  const rows = model.elements.ids.flatMap((id, element) => {
    const flow = flowOf(calculation, booked, { element, stock, left });
    if (flow === undefined) return [];
    const row = addYears(calculation, { label: labels.element(id), ...flow });
    presentValue(row);
    return [row];
  });
  const tax = addTax(calculation, booked, left);
  if (tax !== undefined) presentValue(tax);
  const all = tax === undefined ? rows : [...rows, tax];
  const column = (at: number) => sum(all.map((row) => years.at(at, row)));
  const total = addYears(calculation, {
    label: labels.row('total'),
    style: 'total',
    start: column(2),
    year: (year) => column(2 + year),
    end: column(endColumn(model.horizon)),
  });
  presentValue(total);
  return { pvCost: years.at(constantColumn, total), total };
}

/** Row of the stock in each year; undefined where stock is not booked in cash. */
function addStockOfYears(calculation: Calculation, { own, reference, course }: Booked): number | undefined {
  const { model, labels } = calculation;
  if (!model.isCash || model.elements.capital === -1) return undefined;
  return addYears(calculation, {
    label: labels.row('stockOfYear'),
    year: (year) => mixed(calculation, { own: own.stock, old: reference.stock, course }, year),
  });
}

/** The own amount for what the option makes, that of the reference for the rest. */
function mixed(
  calculation: Calculation,
  { own, old, course }: { readonly own: number | undefined; readonly old: number | undefined; readonly course: Course },
  year: number,
): string {
  const of = (row: number | undefined) => (row === undefined ? '0' : inYear(calculation, row, year));
  return `(${of(own)}+${inYear(calculation, course.oldShare, year)}*(${of(old)}-${of(own)}))`;
}

interface Element {
  readonly element: number;
  readonly stock: number | undefined;
  readonly left: string;
}

interface Flow {
  readonly start: string;
  readonly year: (year: number) => string;
  readonly end: string;
}

/** Nothing for an element that this option does not meet. */
function flowOf(calculation: Calculation, booked: Booked, { element, stock, left }: Element): Flow | undefined {
  const { model, shared, amount } = calculation;
  const { costed, own, reference, course } = booked;
  const once = booked.once.filter((cell) => cell.element === element).map(({ address }) => address);
  const rows = { own: own.own[element], old: reference.own[element], course };
  const pilot = costed.plan.pilot?.element === element ? costed.plan.pilot : undefined;
  const isRunning = rows.own !== undefined || rows.old !== undefined;
  const isCapital = element === model.elements.capital && stock !== undefined;
  const isOutage = element === model.elements.outage;
  const trouble = element === model.elements.trouble ? course.trouble : undefined;
  const isEnd = element === costed.plan.endElement;
  if (!isRunning && once.length === 0 && pilot === undefined && !isCapital && !isOutage && trouble === undefined && !isEnd)
    return undefined;
  const stockIn = (year: number) => (stock === undefined ? '0' : inYear(calculation, stock, year));
  const oncePaid = (year: number) => (once.length === 0 ? [] : [`(${sum(once)})*${inYear(calculation, course.paid, year)}`]);
  const afterTax = `(1-${shared.taxRate})`;
  const pilotCost = pilot === undefined ? [] : [`(${amount(pilot.oneOffs)})*${course.pilotPaid}*${afterTax}`];
  const lost = (year: number) => {
    const old = inYear(calculation, course.oldShare, year);
    return `${shared.lossPerWeek}*(${own.uncovered}+${old}*(${reference.uncovered}-${own.uncovered}))`;
  };
  return {
    start: sum([...oncePaid(0), ...pilotCost, ...(isCapital ? [stockIn(1)] : [])]),
    year: (year) =>
      sum([
        ...(isRunning ? [`${mixed(calculation, rows, year)}*${afterTax}`] : []),
        ...oncePaid(year),
        ...(isCapital && year > 1 ? [`(${stockIn(year)}-${stockIn(year - 1)})`] : []),
        ...(isOutage ? [lost(year)] : []),
        ...(trouble === undefined ? [] : [inYear(calculation, trouble, year)]),
      ]),
    end: sum([...(isCapital ? [`-1*${stockIn(model.horizon)}`] : []), ...(isEnd ? [`-1*${left}`] : [])]),
  };
}
