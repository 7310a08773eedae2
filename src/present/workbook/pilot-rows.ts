import type { PilotPlan } from '../../engine/model/model.ts';
import type { Calculation, Running } from './calculation.ts';
import { addOldUntil } from './old-until.ts';
import { asShare, atLeastNone, sum } from './formulas.ts';
import { addConstant, addYears, inYear, operatingYears } from './rows-of-years.ts';
import type { Outcome, Start, TakingOver } from './taking-over.ts';

interface Piloted extends TakingOver {
  readonly reference: Running;
  readonly start: Start;
  readonly pilot: PilotPlan;
}

/** A pilot goes on when what it saves over the years left is worth what is then paid once. */
export function addPilot(calculation: Calculation, piloted: Piloted): Outcome {
  const { labels, model, amount } = calculation;
  const { pilot, start } = piloted;
  const until = addConstant(calculation, labels.row('decided'), `${start.delay}+${atLeastNone(amount(pilot.months))}/12`);
  const rest = addConstant(calculation, labels.row('restShare'), `1-${asShare(amount(pilot.share))}`);
  const shares = addShares(calculation, { start, until, rest });
  const goesOn = addConstant(calculation, labels.row('goesOn'), decision(calculation, { ...piloted, until, ...shares }));
  const isPaid = addConstant(calculation, labels.row('paidAfterPilot'), `IF(TRUNC(${until})>=${model.horizon},0,${goesOn})`);
  return {
    weight: start.weight,
    share: (year) => `IF(${goesOn}=1,${inYear(calculation, shares.takes, year)},${inYear(calculation, shares.back, year)})`,
    paid: (year) => (year === 0 ? '0' : `IF(TRUNC(${until})+1=${year},${isPaid},0)`),
    kept: isPaid,
    pilotPaid: '1',
  };
}

interface Shares {
  /** Rows of the share that the reference makes when it goes back, and when the option takes over. */
  readonly back: number;
  readonly takes: number;
}

function addShares(
  calculation: Calculation,
  { start, until, rest }: { readonly start: Start; readonly until: string; readonly rest: string },
): Shares {
  const { labels } = calculation;
  const rows = {
    before: addOldUntil(calculation, start.delay, '0'),
    undecided: addOldUntil(calculation, until, '0'),
    after: addOldUntil(calculation, until, start.ramp),
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

function decision(
  calculation: Calculation,
  { costed, own, reference, once, until, back, takes }: Piloted & Shares & { readonly until: string },
): string {
  const { model, shared, labels, amount } = calculation;
  const years = (row: number) => operatingYears(calculation, row);
  const seen = `MIN(${model.horizon},MAX(0,ROUNDUP(${until},0)-1)+1)`;
  const seenIn = (row: number) => `INDEX(${years(row)},1,${seen})`;
  const saved = addConstant(
    calculation,
    labels.row('savedPerPiece'),
    `IF(${seenIn(shared.pieces)}>0,(${seenIn(reference.running)}-${seenIn(own.running)})/${seenIn(shared.pieces)},0)`,
  );
  const flow = `${years(shared.pieces)},${years(shared.discount)}`;
  const left = costed.plan.endElement === -1 ? '0' : `${shared.endDiscount}*(${amount(costed.plan.endValue)})`;
  const worth = `${left}+${saved}*(SUMPRODUCT(${flow},${years(back)})-SUMPRODUCT(${flow},${years(takes)}))`;
  const paidIn = `INDEX(${years(shared.discount)},1,MIN(${model.horizon},TRUNC(${until})+1))`;
  const paid = sum(once.map(({ address }) => address));
  return `IF(TRUNC(${until})>=${model.horizon},1,IF(${worth}>(${paid})*${paidIn},1,0))`;
}
