import { setAt, valueAt } from '../textbook/value-at.ts';
import type { AmountNumber, AmountRange, Model, OptionPlan } from './model.ts';

/** What changes when one estimate does. */
export interface Reach {
  /** 1 for each option whose cost may change. */
  readonly options: Uint8Array;
  /** Whether outages may change: how many, how long, whom they stop or what bridges them. */
  readonly outages: boolean;
}

/** Follows an estimate through the amounts that name it; a change of the reference reaches every option, by their transitions. */
export function reachOf(model: Model, estimate: number): Reach {
  const named = amountsNaming(model, estimate);
  const isIn = ({ from, to }: AmountRange) => named.subarray(from, to).includes(1);
  const isDriver = (driver: number) => {
    const plan = model.drivers[driver];
    return plan !== undefined && isIn(plan.amounts);
  };
  const { frame, reference } = model;
  const isInFrame = isIn(frame.amounts) || (frame.demandDriver !== undefined && isDriver(frame.demandDriver));
  const isReached = (option: OptionPlan) => isIn(option.amounts) || option.driversUsed.some(isDriver) || affected(model, option).some(isIn);
  const referencePlan = model.options[reference];
  const everything = isInFrame || (referencePlan !== undefined && isReached(referencePlan));
  return {
    options: Uint8Array.from(model.options, (option) => (everything || isReached(option) ? 1 : 0)),
    outages: model.options.some(
      (option) =>
        affected(model, option).some(isIn) ||
        outageAmounts(option).some((amount) => valueAt(named, amount) === 1) ||
        // What a pilot costs decides who makes the pieces.
        (option.pilot !== undefined && (everything || isReached(option))),
    ),
  };
}

function amountsNaming({ amounts }: Model, estimate: number): Uint8Array {
  const named = new Uint8Array(amounts.count);
  for (let amount = 0; amount < amounts.count; amount += 1) {
    const from = valueAt(amounts.ofStart, valueAt(amounts.productStart, amount));
    const to = valueAt(amounts.ofStart, valueAt(amounts.productStart, amount + 1));
    if (amounts.of.subarray(from, to).includes(estimate)) setAt(named, amount, 1);
  }
  return named;
}

function affected({ events }: Model, { affectedStart }: OptionPlan): readonly AmountRange[] {
  return events.filter((_, event) => valueAt(affectedStart, event) !== valueAt(affectedStart, event + 1)).map(({ amounts }) => amounts);
}

function outageAmounts({ sources, coverWeeks, rawWeeks, monthsUntilItWorks, rampMonths }: OptionPlan): readonly AmountNumber[] {
  return [
    ...sources.share.filter((amount) => amount !== -1),
    ...sources.replacedAfterWeeks,
    ...sources.replacedShare,
    coverWeeks,
    ...(rawWeeks === undefined ? [] : [rawWeeks]),
    monthsUntilItWorks,
    rampMonths,
  ];
}
