import type { Address, Calculation } from './calculation.ts';
import { constantColumn } from './calculation.ts';
import type { Prices } from './price-rows.ts';
import { addConstant, addYears, inYear, operatingYears, paymentYears } from './rows-of-years.ts';
import type { Chances, End, TakingOver } from './taking-over.ts';
import { formula } from './workbook.ts';

export interface Troubled {
  readonly taking: TakingOver;
  readonly prices: Prices;
  readonly chances: Chances;
  readonly end: End;
}

export interface TroubleRows {
  /** Row of what it is expected to cost in a year. */
  readonly row: number;
  /** Address of the same over all years, discounted. */
  readonly cost: Address;
}

/** What a project costs more when it is late or called off than when it is on time, by the chances of these outcomes. */
export function addTrouble(calculation: Calculation, troubled: Troubled): TroubleRows {
  const { labels, shared, years } = calculation;
  const { chances } = troubled;
  const ready = addYears(calculation, {
    label: labels.row('readyCost'),
    year: (year) => `MAX(0,${chances.standby})*${inYear(calculation, troubled.prices.own, year)}`,
  });
  const late = addLate(calculation, troubled, ready);
  const off = addConstant(calculation, labels.row('calledOffCost'), calledOffOf(calculation, troubled, { ready, late }));
  const discounts = operatingYears(calculation, shared.discount);
  const row = addYears(calculation, {
    label: labels.row('troubleCost'),
    year: (year) =>
      `${chances.isLate}*${inYear(calculation, late, year)}/${inYear(calculation, shared.discount, year)}+${chances.calledOff}*${off}/SUM(${discounts})`,
  });
  years.put(row, constantColumn, formula(`SUMPRODUCT(${discounts},${operatingYears(calculation, row)})`));
  return { row, cost: years.at(constantColumn, row) };
}

/** Share of the pieces that the old chain makes in a year more. */
function more(calculation: Calculation, { shares }: End, row: number | undefined, year: number): string {
  return row === undefined ? '0' : `MAX(0,${inYear(calculation, row, year)}-${inYear(calculation, shares.onTime, year)})`;
}

/** Row of what being late costs: the saving that comes later or the interest on idle money, and what stands ready. */
function addLate(calculation: Calculation, { taking, prices, chances, end }: Troubled, ready: number): number {
  const { labels, shared } = calculation;
  const paidBefore = (year: number) => `SUM(${paymentYears(calculation, end.paid, year - 1)})`;
  const idle = (year: number) =>
    `(${prices.pilot}*${end.pilotPaid}+${taking.sums.all}*(1-${shared.taxRate})*${paidBefore(year)})*${shared.discountRate}*${inYear(calculation, shared.discount, year)}`;
  return addYears(calculation, {
    label: labels.row('lateCost'),
    year: (year) =>
      `IF(${chances.late}=0,0,${more(calculation, end, end.shares.late, year)}*(MAX(${inYear(calculation, prices.old, year)},0,${idle(year)})+${inYear(calculation, ready, year)}))`,
  });
}

/** What the option would have saved less what is got back, and what stood ready for a year; at least what being late costs. */
function calledOffOf(
  calculation: Calculation,
  { taking, prices, chances, end }: Troubled,
  { ready, late }: { readonly ready: number; readonly late: number },
): string {
  const { horizon } = calculation.model;
  const years = (row: number) => operatingYears(calculation, row);
  const payments = (row: number) => paymentYears(calculation, row, horizon);
  const paidAtOnce = taking.costed.plan.pilot === undefined ? inYear(calculation, prices.paid, 0) : prices.pilot;
  const lost = `${chances.sunk}*MAX(0,${paidAtOnce})`;
  const kept = `${prices.left}*${end.kept}-${prices.pilot}*${end.pilotPaid}-SUMPRODUCT(${payments(prices.paid)},${payments(end.paid)})`;
  const saved = `SUM(${years(prices.old)})-SUMPRODUCT(${years(prices.old)},${years(end.shares.onTime)})`;
  const stoodReady = Array.from(
    { length: horizon },
    (_, at) => `${more(calculation, end, end.shares.yearLate, at + 1)}*${inYear(calculation, ready, at + 1)}`,
  );
  return `MAX(SUM(${years(late)}),MAX(0,${lost}+${kept}+${saved})+${stoodReady.join('+')})`;
}
