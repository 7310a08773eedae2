import type { Address, Calculation } from './calculation.ts';
import { literal, sum } from './formulas.ts';
import { partWrittenOff } from './once-rows.ts';
import { addConstant, addYears, inYear } from './rows-of-years.ts';
import type { TakingOver } from './taking-over.ts';

/** What a course costs per unit of what it consists of: discounted, after tax. */
export interface Prices {
  /** Row: for all pieces that the reference makes in a year instead of the option. */
  readonly old: number;
  /** Row: to run the option itself in full. */
  readonly own: number;
  /** Row: for all that is paid once when it is paid in a year, from year 0 on, less the tax that this saves. */
  readonly paid: number;
  /** Of what is left at the end. */
  readonly left: Address;
  /** Of a pilot. */
  readonly pilot: Address;
}

export function addPrices(calculation: Calculation, taking: TakingOver): Prices {
  const { labels, shared, amount } = calculation;
  const { costed, own } = taking;
  const { endElement, endValue, pilot } = costed.plan;
  const afterTax = `(1-${shared.taxRate})`;
  const discount = (year: number) => inYear(calculation, shared.discount, year);
  return {
    own: addYears(calculation, {
      label: labels.row('ownDiscounted'),
      year: (year) => `MAX(0,${inYear(calculation, own.running, year)})*${discount(year)}*${afterTax}`,
    }),
    old: addYears(calculation, { label: labels.row('oldDiscounted'), year: (year) => oldOf(calculation, taking, year) }),
    paid: addYears(calculation, {
      label: labels.row('paidDiscounted'),
      start: paidOf(calculation, taking, 0),
      year: (year) => paidOf(calculation, taking, year),
    }),
    left: addConstant(
      calculation,
      labels.row('leftDiscounted'),
      endElement === -1 ? '0' : `${shared.endDiscount}*(${amount(endValue)})*${afterTax}`,
    ),
    pilot: addConstant(calculation, labels.row('pilotCost'), pilot === undefined ? '0' : `(${amount(pilot.oneOffs)})*${afterTax}`),
  };
}

/** The running cost of the reference less the own, and in cash the stock that changes with it. */
function oldOf(calculation: Calculation, { own, reference }: TakingOver, year: number): string {
  const { model, shared } = calculation;
  const cell = (row: number, at = year) => inYear(calculation, row, at);
  const running = `(${cell(reference.running)}-${cell(own.running)})*${cell(shared.discount)}*(1-${shared.taxRate})`;
  if (!model.isCash || model.elements.capital === -1) return running;
  const builtUp = year === 1 ? '1' : cell(shared.discount);
  const released = year === model.horizon ? shared.endDiscount : cell(shared.discount, year + 1);
  return `${running}+(${cell(reference.stock)}-${cell(own.stock)})*(${builtUp}-${released})`;
}

function paidOf(calculation: Calculation, { sums }: TakingOver, year: number): string {
  const { model, shared } = calculation;
  const { tax } = model.frame;
  const discount = (at: number) => inYear(calculation, shared.discount, at);
  const paid = `${sums.all}*${discount(year)}`;
  if (tax === undefined || sums.taxed === undefined) return paid;
  const { atOnce, writtenOff, deductible } = sums.taxed;
  const first = Math.max(1, year);
  const parts = Array.from({ length: model.horizon - first + 1 }, (_, age) => partWrittenOff(age, tax.lifeYears));
  const rest = 1 - parts.reduce((all, part) => all + part, 0);
  const worth = [
    ...parts.flatMap((part, age) => (part === 0 ? [] : [`${discount(first + age)}*${literal(part)}`])),
    ...(rest > 1e-12 ? [`${shared.endDiscount}*${literal(rest)}`] : []),
  ];
  const saved = [`${atOnce}*${discount(year)}`, `${writtenOff}*(${sum(worth)})`, `${shared.deduction}*${deductible}*${discount(first)}`];
  return `${paid}-${shared.taxRate}*(${sum(saved)})`;
}
