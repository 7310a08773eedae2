import type { Address, Calculation } from './calculation.ts';
import { addYears, inYear } from './rows-of-years.ts';

interface Start {
  readonly label: string;
  /** Years before it works. */
  readonly delay: string;
  /** Years in which it then takes over. */
  readonly ramp: Address;
}

/** Row of the share that the reference makes when the option takes over from a moment on. */
export function addShare(calculation: Calculation, { label, delay, ramp }: Start): number {
  const until = addOldUntil(calculation, delay, ramp);
  return addYears(calculation, {
    label,
    style: 'share',
    year: (year) => `${inYear(calculation, until, year)}-${inYear(calculation, until, year - 1)}`,
  });
}

interface PilotStart extends Omit<Start, 'label'> {
  /** Years until the pilot is decided on. */
  readonly until: string;
  /** Share that the reference makes during the pilot. */
  readonly rest: Address;
}

export interface PilotShares {
  /** Rows of the share that the reference makes when the pilot goes back, and when the option takes over. */
  readonly back: number;
  readonly takes: number;
}

export function addPilotShares(calculation: Calculation, { delay, ramp, until, rest }: PilotStart): PilotShares {
  const { labels } = calculation;
  const rows = {
    before: addOldUntil(calculation, delay, '0'),
    undecided: addOldUntil(calculation, until, '0'),
    after: addOldUntil(calculation, until, ramp),
  };
  const of = (name: keyof typeof rows, year: number) =>
    `(${inYear(calculation, rows[name], year)}-${inYear(calculation, rows[name], year - 1)})`;
  const piloting = (year: number) => `${of('before', year)}+${rest}*(${of('undecided', year)}-${of('before', year)})`;
  return {
    back: addYears(calculation, {
      label: labels.row('goesBack'),
      style: 'share',
      year: (year) => `${piloting(year)}+1-${of('undecided', year)}`,
    }),
    takes: addYears(calculation, {
      label: labels.row('takesOver'),
      style: 'share',
      year: (year) => `${piloting(year)}+${rest}*(${of('after', year)}-${of('undecided', year)})`,
    }),
  };
}

/** Row of the years that the reference has made everything for, until the end of each year: less than all over the ramp. */
function addOldUntil(calculation: Calculation, delay: string, ramp: string): number {
  const { labels, shared } = calculation;
  const written = (year: number) => {
    const time = inYear(calculation, shared.year, year);
    const since = `MIN(${time}-${delay},${ramp})`;
    return `IF(${time}<=${delay},${time},${delay}+IF(${ramp}=0,0,${since}-${since}^2/(2*${ramp})))`;
  };
  return addYears(calculation, { label: labels.row('oldUntil'), style: 'number', start: written(0), year: written });
}
