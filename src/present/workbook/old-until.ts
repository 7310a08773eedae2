import type { Calculation } from './calculation.ts';
import { addYears, inYear } from './rows-of-years.ts';

/** Row of the years that the reference has made everything for, until the end of each year: less than all over the ramp. */
export function addOldUntil(calculation: Calculation, delay: string, ramp: string): number {
  const { labels, shared } = calculation;
  const written = (year: number) => {
    const time = inYear(calculation, shared.year, year);
    const since = `MIN(${time}-${delay},${ramp})`;
    return `IF(${time}<=${delay},${time},${delay}+IF(${ramp}=0,0,${since}-${since}^2/(2*${ramp})))`;
  };
  return addYears(calculation, { label: labels.row('oldUntil'), style: 'number', start: written(0), year: written });
}
