import type { PilotPlan } from '../../engine/model/model.ts';
import type { Calculation } from './calculation.ts';
import { asShare, atLeastNone, sum } from './formulas.ts';
import { addConstant, addYears, inYear } from './rows-of-years.ts';
import { addOldUntil } from './old-until.ts';
import { addPilot } from './pilot-rows.ts';
import type { Course, Outcome, Start, TakingOver } from './taking-over.ts';

export function addCourse(calculation: Calculation, taking: TakingOver): Course {
  const { labels } = calculation;
  const outcomes = addOutcomes(calculation, taking);
  const mixed = (of: (outcome: Outcome) => string) => sum(outcomes.map((outcome) => `${outcome.weight}*${of(outcome)}`));
  const oldShare = addYears(calculation, {
    label: labels.row('oldShare'),
    style: 'share',
    year: (year) => mixed(({ share }) => share(year)),
  });
  const paid = addYears(calculation, {
    label: labels.row('paid'),
    style: 'share',
    start: mixed((outcome) => outcome.paid(0)),
    year: (year) => mixed((outcome) => outcome.paid(year)),
  });
  return {
    oldShare,
    paid,
    kept: addConstant(
      calculation,
      labels.row('kept'),
      mixed(({ kept }) => kept),
    ),
    pilotPaid: addConstant(
      calculation,
      labels.row('pilotPaid'),
      mixed(({ pilotPaid }) => pilotPaid),
    ),
  };
}

function addOutcomes(calculation: Calculation, taking: TakingOver): readonly Outcome[] {
  const { labels, amount } = calculation;
  const { plan } = taking.costed;
  const { transition } = plan;
  const months = (number: number) => `${atLeastNone(amount(number))}/12`;
  const delay = addConstant(calculation, labels.row('delay'), months(plan.monthsUntilItWorks));
  const ramp = addConstant(calculation, labels.row('ramp'), months(plan.rampMonths));
  if (transition === undefined) return [addWorking(calculation, taking, { weight: '1', delay, ramp })];
  const late = addConstant(calculation, labels.row('late'), months(transition.lateMonths));
  const off = addConstant(calculation, labels.row('calledOff'), asShare(amount(transition.calledOffChance)));
  const isLate = addConstant(calculation, labels.row('isLate'), `(1-${off})*${asShare(amount(transition.lateChance))}`);
  const sunk = addConstant(calculation, labels.row('sunk'), asShare(amount(transition.sunkShare)));
  const hasPilot = plan.pilot !== undefined;
  return [
    addWorking(calculation, taking, { weight: `(1-${off}-${isLate})`, delay, ramp }),
    addWorking(calculation, taking, { weight: isLate, delay: `(${delay}+${late})`, ramp }),
    {
      weight: off,
      share: () => '1',
      paid: (year) => (year === 0 && !hasPilot ? sunk : '0'),
      kept: '0',
      pilotPaid: hasPilot ? sunk : '0',
    },
  ];
}

function addWorking(calculation: Calculation, taking: TakingOver, start: Start): Outcome {
  const pilot: PilotPlan | undefined = taking.costed.plan.pilot;
  if (pilot !== undefined && taking.reference !== undefined)
    return addPilot(calculation, { ...taking, reference: taking.reference, start, pilot });
  const until = addOldUntil(calculation, start.delay, start.ramp);
  return {
    weight: start.weight,
    share: (year) => `(${inYear(calculation, until, year)}-${inYear(calculation, until, year - 1)})`,
    paid: (year) => (year === 0 ? '1' : '0'),
    kept: '1',
    pilotPaid: '0',
  };
}
