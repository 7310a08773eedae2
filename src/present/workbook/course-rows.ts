import type { Address, Calculation } from './calculation.ts';
import { asShare, atLeastNone } from './formulas.ts';
import { addPrices } from './price-rows.ts';
import { addConstant, addYears } from './rows-of-years.ts';
import { addPilot } from './pilot-rows.ts';
import { addShare } from './share-rows.ts';
import type { Chances, Course, End, TakingOver } from './taking-over.ts';
import { addTrouble } from './trouble-rows.ts';

/** How the option takes over when its project is on time, and what its project is expected to cost beside that. */
export function addCourse(calculation: Calculation, taking: TakingOver): Course {
  const { labels, amount } = calculation;
  const { plan } = taking.costed;
  const months = (number: number) => `${atLeastNone(amount(number))}/12`;
  const delay = addConstant(calculation, labels.row('delay'), months(plan.monthsUntilItWorks));
  const ramp = addConstant(calculation, labels.row('ramp'), months(plan.rampMonths));
  const chances = addChances(calculation, taking);
  if (plan.pilot !== undefined)
    return addPilot(calculation, { taking, prices: addPrices(calculation, taking), chances, pilot: plan.pilot, delay, ramp });
  const end = addEnd(calculation, { delay, ramp, chances });
  const course = { oldShare: end.shares.onTime, paid: end.paid, kept: end.kept, pilotPaid: end.pilotPaid };
  if (chances === undefined) return { ...course, trouble: undefined };
  return { ...course, trouble: addTrouble(calculation, { taking, prices: addPrices(calculation, taking), chances, end }).row };
}

function addChances(calculation: Calculation, { costed: { plan } }: TakingOver): Chances | undefined {
  const { labels, amount } = calculation;
  const { transition } = plan;
  if (transition === undefined) return undefined;
  const calledOff = addConstant(calculation, labels.row('calledOff'), asShare(amount(transition.calledOffChance)));
  return {
    calledOff,
    isLate: addConstant(calculation, labels.row('isLate'), `(1-${calledOff})*${asShare(amount(transition.lateChance))}`),
    late: addConstant(calculation, labels.row('late'), `${atLeastNone(amount(transition.lateMonths))}/12`),
    sunk: addConstant(calculation, labels.row('sunk'), asShare(amount(transition.sunkShare))),
    standby: addConstant(calculation, labels.row('standby'), amount(transition.standby)),
  };
}

interface Start {
  readonly delay: Address;
  readonly ramp: Address;
  readonly chances: Chances | undefined;
}

function addEnd(calculation: Calculation, { delay, ramp, chances }: Start): End {
  const { labels } = calculation;
  return {
    shares: {
      onTime: addShare(calculation, { label: labels.row('oldShare'), delay, ramp }),
      late: chances && addShare(calculation, { label: labels.row('whenLate'), delay: `(${delay}+${chances.late})`, ramp }),
      yearLate: chances && addShare(calculation, { label: labels.row('yearLate'), delay: `(${delay}+1)`, ramp }),
    },
    paid: addYears(calculation, { label: labels.row('paid'), style: 'share', start: '1', year: () => '0' }),
    kept: '1',
    pilotPaid: '0',
  };
}
