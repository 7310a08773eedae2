import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { Model } from '../../model/model.ts';
import { outcomes, type Courses } from './courses.ts';
import type { Ledger } from './ledger.ts';
import type { Costing } from './option-costs.ts';
import { fillRunningCosts } from './running-cost.ts';
import { taxSavedLater } from './tax.ts';

/**
 * What a course costs per unit of what it consists of, for the option at hand; EUR, discounted, after tax. Written over for the next one.
 */
export interface OutcomePrices {
  /** For all pieces that the reference makes in a year instead of the option: by year. */
  readonly old: Float64Array;
  /** To run the option itself in full, by year; at least 0. */
  readonly own: Float64Array;
  /** For all that is paid once when it is paid in a year, year 0 first; less the tax that this saves. */
  readonly paid: Float64Array;
  /** Of what is paid once, before tax and interest. */
  once: number;
  /** What is left at the end of it. */
  left: number;
  /** What a pilot costs once. */
  pilot: number;
}

/** Prices to be filled by `fillPrices`; allocated once for all futures. */
export function createOutcomePrices({ horizon }: Model): OutcomePrices {
  return {
    old: new Float64Array(horizon),
    own: new Float64Array(horizon),
    paid: new Float64Array(horizon + 1),
    once: 0,
    left: 0,
    pilot: 0,
  };
}

/** The costs of an option with the prices to be filled from them. */
export interface Pricing extends Costing {
  readonly prices: OutcomePrices;
}

/**
 * The prices of the option at `at`. What an option costs is linear in the shares that the reference still makes, in what is paid
 * once and when, in what is left at the end and in what a pilot costs: so a course can be priced without being booked.
 */
export function fillPrices(pricing: Pricing, at: number): void {
  const { model, state, prices } = pricing;
  const option = model.options[at];
  if (option === undefined) return;
  priceOld(pricing, at);
  pricePaid(pricing, at);
  const afterTax = 1 - state.taxRate;
  prices.left = option.endElement === -1 ? 0 : state.endDiscount * valueAt(state.amount, option.endValue) * afterTax;
  prices.pilot = option.pilot === undefined ? 0 : valueAt(state.amount, option.pilot.oneOffs) * afterTax;
}

interface CoursePricing extends Pricing {
  readonly ledger: Ledger;
  readonly courses: Courses;
  readonly expectedWeeks: (option: number) => number;
}

/**
 * What the course of the option at `at` costs more than making everything itself from the first day: the shares and payments
 * that stand in the ledger, what may go wrong with the project, and the outages to be expected.
 */
export function courseCost(pricing: CoursePricing, at: number): number {
  const { model, state, courses, ledger, prices, expectedWeeks } = pricing;
  const { horizon, reference, elements } = model;
  const more = elements.outage === -1 ? 0 : (expectedWeeks(reference) - expectedWeeks(at)) * state.lossPerWeek;
  let cost = prices.pilot * valueAt(ledger.pilotPaid, at) - prices.left * valueAt(ledger.kept, at);
  for (let year = 0; year < horizon; year += 1)
    cost += (valueAt(prices.old, year) + more * valueAt(state.discount, year)) * valueAt(ledger.oldShare, at * horizon + year);
  for (let year = 0; year <= horizon; year += 1) cost += valueAt(prices.paid, year) * valueAt(ledger.paid, at * (horizon + 1) + year);
  if (model.options[at]?.transition === undefined) return cost;
  for (let place = at * outcomes; place < (at + 1) * outcomes; place += 1)
    cost += valueAt(courses.weight, place) * valueAt(courses.trouble, place);
  return cost;
}

/** The running cost of the reference less the own, and in cash the stock that changes with it. */
function priceOld({ model, state, costs, prices }: Pricing, at: number): void {
  const { horizon, reference, isCash, elements } = model;
  fillRunningCosts({ model, costs }, at, prices.own);
  for (let year = 0; year < horizon; year += 1) {
    const paidThen = valueAt(state.discount, year) * (1 - state.taxRate);
    const own = valueAt(prices.own, year);
    setAt(prices.own, year, Math.max(0, own) * paidThen);
    setAt(prices.old, year, (valueAt(costs.ofReference, year) - own) * paidThen);
    if (!isCash || elements.capital === -1) continue;
    const stock = valueAt(costs.stock, reference * horizon + year) - valueAt(costs.stock, at * horizon + year);
    const builtUp = year === 0 ? 1 : valueAt(state.discount, year);
    const released = year === horizon - 1 ? state.endDiscount : valueAt(state.discount, year + 1);
    addAt(prices.old, year, stock * (builtUp - released));
  }
}

function pricePaid({ model, state, costs, prices }: Pricing, at: number): void {
  const { ids, isAtOnce } = model.elements;
  let once = 0;
  let atOnce = 0;
  let deductible = 0;
  for (let element = 0; element < ids.length; element += 1) {
    const paid = valueAt(costs.once, at * ids.length + element);
    once += paid;
    if (valueAt(isAtOnce, element) === 1) atOnce += paid;
    deductible += valueAt(costs.deductible, at * ids.length + element);
  }
  prices.once = once;
  for (let year = 0; year <= model.horizon; year += 1) {
    const discount = year === 0 ? 1 : valueAt(state.discount, year - 1);
    setAt(prices.paid, year, once * discount - taxSavedLater({ model, state }, year, { atOnce, writtenOff: once - atOnce, deductible }));
  }
}
