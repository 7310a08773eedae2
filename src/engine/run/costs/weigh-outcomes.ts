import type { Model } from '../../model/model.ts';
import { outcomes, type Courses } from './courses.ts';
import type { Costing } from './option-costs.ts';
import { runningCost } from './running-cost.ts';
import { taxSavedLater } from './tax.ts';

/** What a course costs per unit of what it consists of, for the option at hand. Written over for the next one. */
export interface OutcomePrices {
  /** EUR, discounted, for all pieces that the reference makes in a year: by year. */
  readonly old: Float64Array;
  /** EUR, discounted, for all that is paid once when it is paid in a year, year 0 first; less the tax that this saves. */
  readonly paid: Float64Array;
}

export function createOutcomePrices({ horizon }: Model): OutcomePrices {
  return { old: new Float64Array(horizon), paid: new Float64Array(horizon + 1) };
}

interface Weighing extends Costing {
  readonly courses: Courses;
  readonly prices: OutcomePrices;
}

/**
 * What each outcome of the project of the option at `at` costs more than the mean over its outcomes, without outages.
 *
 * What an option costs is linear in the shares that the reference still makes, in what is paid once and when, in what is left at
 * the end and in what a pilot costs. So each outcome costs its shares times their prices, and nothing is booked for it.
 */
export function weighOutcomes(weighing: Weighing, at: number): void {
  const { model, state, courses, prices } = weighing;
  const option = model.options[at];
  if (option === undefined) return;
  const { horizon } = model;
  priceOld(weighing, at);
  pricePaid(weighing, at);
  const afterTax = 1 - state.taxRate;
  const left = option.endElement === -1 ? 0 : state.endDiscount * (state.amount[option.endValue] ?? 0) * afterTax;
  const pilot = option.pilot === undefined ? 0 : (state.amount[option.pilot.oneOffs] ?? 0) * afterTax;
  let mean = 0;
  for (let place = at * outcomes; place < (at + 1) * outcomes; place += 1) {
    const weight = courses.weight[place] ?? 0;
    if (weight === 0) continue;
    let cost = pilot * (courses.pilotPaid[place] ?? 0) - left * (courses.kept[place] ?? 0);
    for (let year = 0; year < horizon; year += 1) cost += (prices.old[year] ?? 0) * (courses.oldShare[place * horizon + year] ?? 0);
    for (let year = 0; year <= horizon; year += 1) cost += (prices.paid[year] ?? 0) * (courses.paid[place * (horizon + 1) + year] ?? 0);
    courses.extra[place] = cost;
    mean += weight * cost;
  }
  for (let place = at * outcomes; place < (at + 1) * outcomes; place += 1) courses.extra[place] = (courses.extra[place] ?? 0) - mean;
}

/** The running cost of the reference less the own, and in cash the stock that changes with it. */
function priceOld({ model, state, costs, prices }: Weighing, at: number): void {
  const { horizon, reference, isCash, elements } = model;
  for (let year = 0; year < horizon; year += 1) {
    const running = runningCost(model, costs, reference, year) - runningCost(model, costs, at, year);
    prices.old[year] = running * (state.discount[year] ?? 0) * (1 - state.taxRate);
    if (!isCash || elements.capital === -1) continue;
    const stock = (costs.stock[reference * horizon + year] ?? 0) - (costs.stock[at * horizon + year] ?? 0);
    const builtUp = year === 0 ? 1 : (state.discount[year] ?? 0);
    const released = year === horizon - 1 ? state.endDiscount : (state.discount[year + 1] ?? 0);
    prices.old[year] = (prices.old[year] ?? 0) + stock * (builtUp - released);
  }
}

function pricePaid({ model, state, costs, prices }: Weighing, at: number): void {
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
  for (let year = 0; year <= model.horizon; year += 1) {
    const discount = year === 0 ? 1 : (state.discount[year - 1] ?? 0);
    prices.paid[year] = once * discount - taxSavedLater({ model, state }, year, { atOnce, writtenOff: once - atOnce, deductible });
  }
}
