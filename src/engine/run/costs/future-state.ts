import { setAt, valueAt } from '../../textbook/value-at.ts';
import { normalQuantile } from '../../textbook/distributions/normal.ts';
import { weeksPerYear } from '../../model/units.ts';
import { evaluateAmounts } from '../../model/amount-program.ts';
import type { DriverPlan, Model } from '../../model/model.ts';
import type { Failure } from '../../model/failure.ts';

/** One future, as all options meet it. Written over for the next one: nothing is allocated per future. */
export interface FutureState {
  /** Of the estimates; set these, and `stepDraw`, before `prepareFuture`. */
  readonly values: Float64Array;
  /** A uniform number per dated step: it happens when below its chance. */
  readonly stepDraw: Float64Array;
  readonly amount: Float64Array;
  /** `level[driver × horizon + year − 1]` */
  readonly level: Float64Array;
  /** Per operating year, the first at 0. */
  readonly discount: Float64Array;
  readonly pieces: Float64Array;
  endDiscount: number;
  /** Share of stock value a year that stock costs, beside build-up and release. */
  stockRate: number;
  safetyFactor: number;
  /** Standard deviation ÷ mean of the demand in a week. */
  demandVariation: number;
  /** 0 without tax. */
  taxRate: number;
  /** EUR per week in which all of the supply is missing, after tax. */
  lossPerWeek: number;
}

/** The state of a future, to be filled by `prepareFuture`; allocated once for all futures. */
export function createFutureState({ estimates, stepIds, amounts, drivers, horizon }: Model): FutureState {
  return {
    values: new Float64Array(estimates.length),
    stepDraw: new Float64Array(stepIds.length),
    amount: new Float64Array(amounts.count),
    level: new Float64Array(drivers.length * horizon),
    discount: new Float64Array(horizon),
    pieces: new Float64Array(horizon),
    endDiscount: 1,
    stockRate: 0,
    safetyFactor: 0,
    demandVariation: 0,
    taxRate: 0,
    lossPerWeek: 0,
  };
}

/**
 * From the values of the estimates to everything that options share: drivers, discount factors, demand. What is wrong with it is wrong with
 * all.
 */
export function prepareFuture(model: Model, state: FutureState): Failure | undefined {
  const { frame, horizon, timing, isCash, drivers } = model;
  const { amount, discount, pieces, level } = state;
  evaluateAmounts(model.amounts, state.values, amount);
  for (let driver = 0; driver < drivers.length; driver += 1) fillDriver(drivers[driver], driver * horizon, horizon, state);
  const rate = valueAt(amount, frame.discountRate);
  if (!(rate > -1)) return 'not-finite';
  const perYear = 1 / (1 + rate);
  const volume = valueAt(amount, frame.piecesPerYear);
  let isNegative = false;
  let factor = timing === 'mid' ? Math.sqrt(perYear) : 1;
  for (let year = 0; year < horizon; year += 1) {
    setAt(discount, year, factor);
    factor *= perYear;
    const made = volume * (frame.demandDriver === undefined ? 1 : valueAt(level, frame.demandDriver * horizon + year));
    setAt(pieces, year, made);
    isNegative ||= made < 0;
  }
  state.endDiscount = perYear ** horizon;
  state.stockRate = valueAt(amount, frame.holdingRate) + (isCash ? 0 : rate);
  state.safetyFactor = safetyFactor(valueAt(amount, frame.serviceLevel));
  state.demandVariation = volume > 0 ? (valueAt(amount, frame.weeklyDemandSd) * weeksPerYear) / volume : 0;
  state.taxRate = frame.tax === undefined ? 0 : valueAt(amount, frame.tax.rate);
  state.lossPerWeek = valueAt(amount, frame.standstillPerWeek) * valueAt(amount, frame.lostShare) * (1 - state.taxRate);
  if (isNegative) return 'negative-volume';
  return Number.isFinite(state.endDiscount) ? undefined : 'not-finite';
}

/** The first operating year has the level; each growth after it fades in a straight line to `fade.to` over `fade.years`. */
function fillDriver(plan: DriverPlan | undefined, from: number, horizon: number, { amount, level }: FutureState): void {
  if (plan === undefined) return;
  const growth = valueAt(amount, plan.growth);
  const fadeTo = plan.fadeTo === undefined ? growth : valueAt(amount, plan.fadeTo);
  let now = valueAt(amount, plan.level);
  for (let year = 0; year < horizon; year += 1) {
    setAt(level, from + year, now);
    const faded = plan.fadeYears > 0 ? Math.min(1, year / plan.fadeYears) : 1;
    now *= 1 + growth + (fadeTo - growth) * faded;
  }
}

/** No safety stock at a service level of a half or less. */
function safetyFactor(serviceLevel: number): number {
  if (Number.isNaN(serviceLevel)) return Number.NaN;
  return serviceLevel <= 0.5 ? 0 : normalQuantile(Math.min(1, serviceLevel));
}
