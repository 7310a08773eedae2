import type { Calculation } from './calculation.ts';
import { literal, sum } from './formulas.ts';
import { partWrittenOff } from './once-rows.ts';
import { addYears, inYear } from './rows-of-years.ts';
import type { Booked } from './taking-over.ts';

/** What tax makes of the things that are paid once, year by year; undefined where nothing is taxed. */
export function addTax(calculation: Calculation, { course, sums, costed }: Booked, left: string): number | undefined {
  const { model, labels, shared } = calculation;
  const { tax } = model.frame;
  if (tax === undefined || sums.taxed === undefined) return undefined;
  const { atOnce, writtenOff, deductible } = sums.taxed;
  const paid = (year: number) => inYear(calculation, course.paid, year);
  const paidYears = Array.from({ length: model.horizon + 1 }, (_, year) => year);
  const saved = (parts: readonly string[]) => `-1*${shared.taxRate}*(${sum(parts)})`;
  const writeOff = (year: number) =>
    paidYears.flatMap((then) => {
      const part = partWrittenOff(year - Math.max(1, then), tax.lifeYears);
      return part === 0 ? [] : [`${paid(then)}*${literal(part)}`];
    });
  const rest = paidYears.flatMap((then) => {
    const years = model.horizon - Math.max(1, then) + 1;
    const open = 1 - Array.from({ length: years }, (_, age) => partWrittenOff(age, tax.lifeYears)).reduce((all, part) => all + part, 0);
    return open > 1e-12 ? [`${paid(then)}*${literal(open)}`] : [];
  });
  const deducted = (year: number) => `${shared.deduction}*${deductible}*${year === 1 ? `(${paid(0)}+${paid(1)})` : paid(year)}`;
  return addYears(calculation, {
    label: labels.row('tax'),
    start: saved([`${atOnce}*${paid(0)}`]),
    year: (year) => saved([`${atOnce}*${paid(year)}`, `${writtenOff}*(${sum(writeOff(year))})`, deducted(year)]),
    end: `${saved([`${writtenOff}*(${sum(rest)})`])}${costed.plan.endElement === -1 ? '' : `+${shared.taxRate}*${left}`}`,
  });
}
