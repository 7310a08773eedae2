import type { Model } from '../../model/model.ts';
import { outcomes, type Courses } from './courses.ts';
import type { Ledger } from './ledger.ts';
import type { Costing } from './option-costs.ts';
import { runningCost } from './running-cost.ts';
import { taxSavedLater } from './tax.ts';

/** What a course costs per unit of what it consists of, for the option at hand; EUR, discounted, after tax. Written over for the next one. */
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
  prices.left = option.endElement === -1 ? 0 : state.endDiscount * (state.amount[option.endValue] ?? 0) * afterTax;
  prices.pilot = option.pilot === undefined ? 0 : (state.amount[option.pilot.oneOffs] ?? 0) * afterTax;
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
  let cost = prices.pilot * (ledger.pilotPaid[at] ?? 0) - prices.left * (ledger.kept[at] ?? 0);
  for (let year = 0; year < horizon; year += 1)
    cost += ((prices.old[year] ?? 0) + more * (state.discount[year] ?? 0)) * (ledger.oldShare[at * horizon + year] ?? 0);
  for (let year = 0; year <= horizon; year += 1) cost += (prices.paid[year] ?? 0) * (ledger.paid[at * (horizon + 1) + year] ?? 0);
  if (model.options[at]?.transition === undefined) return cost;
  for (let place = at * outcomes; place < (at + 1) * outcomes; place += 1)
    cost += (courses.weight[place] ?? 0) * (courses.trouble[place] ?? 0);
  return cost;
}

/** The running cost of the reference less the own, and in cash the stock that changes with it. */
function priceOld({ model, state, costs, prices }: Pricing, at: number): void {
  const { horizon, reference, isCash, elements } = model;
  for (let year = 0; year < horizon; year += 1) {
    const paidThen = (state.discount[year] ?? 0) * (1 - state.taxRate);
    const own = runningCost(model, costs, at, year);
    prices.own[year] = Math.max(0, own) * paidThen;
    prices.old[year] = (runningCost(model, costs, reference, year) - own) * paidThen;
    if (!isCash || elements.capital === -1) continue;
    const stock = (costs.stock[reference * horizon + year] ?? 0) - (costs.stock[at * horizon + year] ?? 0);
    const builtUp = year === 0 ? 1 : (state.discount[year] ?? 0);
    const released = year === horizon - 1 ? state.endDiscount : (state.discount[year + 1] ?? 0);
    prices.old[year] = (prices.old[year] ?? 0) + stock * (builtUp - released);
  }
}

function pricePaid({ model, state, costs, prices }: Pricing, at: number): void {
  const { ids, isAtOnce } = model.elements;
  let once = 0;
  let atOnce = 0;
  let deductible = 0;
  for (let element = 0; element < ids.length; element += 1) {
    const paid = costs.once[at * ids.length + element] ?? 0;
    once += paid;
    if (isAtOnce[element] === 1) atOnce += paid;
    deductible += costs.deductible[at * ids.length + element] ?? 0;
  }
  prices.once = once;
  for (let year = 0; year <= model.horizon; year += 1) {
    const discount = year === 0 ? 1 : (state.discount[year - 1] ?? 0);
    prices.paid[year] = once * discount - taxSavedLater({ model, state }, year, { atOnce, writtenOff: once - atOnce, deductible });
  }
}
