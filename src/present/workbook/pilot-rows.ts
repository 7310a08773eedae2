import type { PilotPlan } from '../../engine/model/model.ts';
import type { Address, Calculation } from './calculation.ts';
import { asShare, atLeastNone } from './formulas.ts';
import type { Prices } from './price-rows.ts';
import { addConstant, addYears, inYear, operatingYears, paymentYears } from './rows-of-years.ts';
import { addPilotShares, type PilotShares } from './share-rows.ts';
import type { Chances, Course, End, TakingOver } from './taking-over.ts';
import { addTrouble, type TroubleRows } from './trouble-rows.ts';
import { text } from './workbook.ts';

export interface Piloted {
  readonly taking: TakingOver;
  readonly prices: Prices;
  readonly chances: Chances | undefined;
  readonly pilot: PilotPlan;
  readonly delay: Address;
  readonly ramp: Address;
}

interface Decided extends Piloted {
  readonly until: Address;
}

/** A pilot goes on when that costs least over all years, what may go wrong included. */
export function addPilot(calculation: Calculation, piloted: Piloted): Course {
  const { labels, model, amount } = calculation;
  const until = addConstant(calculation, labels.row('decided'), `${piloted.delay}+${atLeastNone(amount(piloted.pilot.months))}/12`);
  const decided = { ...piloted, until };
  const ends = addEnds(calculation, decided);
  const back = addCost(calculation, decided, ends.back);
  const takes = addCost(calculation, decided, ends.takes);
  const goesOn = addConstant(calculation, labels.row('goesOn'), `IF(${until}>=${model.horizon},1,IF(${takes.cost}<${back.cost},1,0))`);
  const chosen = (label: 'oldShare' | 'paid' | 'troubleCost', rows: { readonly takes: number; readonly back: number }) =>
    addYears(calculation, {
      label: labels.row(label),
      style: label === 'troubleCost' ? 'money' : 'share',
      ...(label === 'paid' && { start: '0' }),
      year: (year) => `IF(${goesOn}=1,${inYear(calculation, rows.takes, year)},${inYear(calculation, rows.back, year)})`,
    });
  const isTroubled = takes.trouble !== undefined && back.trouble !== undefined;
  return {
    oldShare: chosen('oldShare', { takes: ends.takes.shares.onTime, back: ends.back.shares.onTime }),
    paid: chosen('paid', { takes: ends.takes.paid, back: ends.back.paid }),
    kept: `IF(${goesOn}=1,${ends.takes.kept},0)`,
    pilotPaid: '1',
    trouble: isTroubled ? chosen('troubleCost', { takes: takes.trouble.row, back: back.trouble.row }) : undefined,
  };
}

function addEnds(calculation: Calculation, decided: Decided): { readonly back: End; readonly takes: End } {
  const { labels, model, amount, years } = calculation;
  const { chances, delay, ramp, until, pilot } = decided;
  const rest = addConstant(calculation, labels.row('restShare'), `1-${asShare(amount(pilot.share))}`);
  const later = (label: 'onTime' | 'whenLate' | 'yearLate', by: string): PilotShares => {
    years.add([text(labels.row(label), 'heading')]);
    return addPilotShares(calculation, { delay: `(${delay}+${by})`, until: `(${until}+${by})`, ramp, rest });
  };
  const onTime = later('onTime', '0');
  const late = chances && later('whenLate', chances.late);
  const yearLate = chances && later('yearLate', '1');
  const sharesOf = (end: keyof PilotShares) => ({ onTime: onTime[end], late: late?.[end], yearLate: yearLate?.[end] });
  const addPaid = (written: (year: number) => string) =>
    addYears(calculation, { label: labels.row('paid'), style: 'share', start: '0', year: written });
  return {
    back: { shares: sharesOf('back'), paid: addPaid(() => '0'), kept: '0', pilotPaid: '1' },
    takes: {
      shares: sharesOf('takes'),
      paid: addPaid((year) => `IF(TRUNC(${until})+1=${year},1,0)`),
      kept: `IF(TRUNC(${until})+1<=${model.horizon},1,0)`,
      pilotPaid: '1',
    },
  };
}

/** What a course costs more than making everything itself from the first day. */
function addCost(
  calculation: Calculation,
  { taking, prices, chances }: Decided,
  end: End,
): { readonly cost: Address; readonly trouble: TroubleRows | undefined } {
  const { model, labels, shared } = calculation;
  const trouble = chances && addTrouble(calculation, { taking, prices, chances, end });
  const years = (row: number) => operatingYears(calculation, row);
  const payments = (row: number) => paymentYears(calculation, row, model.horizon);
  const share = years(end.shares.onTime);
  const outages =
    model.elements.outage === -1
      ? '0'
      : `(${taking.reference.uncovered}-${taking.own.uncovered})*${shared.lossPerWeek}*SUMPRODUCT(${years(shared.discount)},${share})`;
  const paid = `SUMPRODUCT(${payments(prices.paid)},${payments(end.paid)})`;
  const written = `${prices.pilot}-${prices.left}*${end.kept}+SUMPRODUCT(${years(prices.old)},${share})+${outages}+${paid}+${trouble?.cost ?? '0'}`;
  return { cost: addConstant(calculation, labels.row('courseCost'), written), trouble };
}
