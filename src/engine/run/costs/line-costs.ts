import { bases, lineKinds, type LinePlans, type OptionPlan } from '../../model/model.ts';
import { weeksPerYear } from '../../model/units.ts';
import type { FutureState } from './future-state.ts';
import type { Costing } from './option-costs.ts';

const perPiece = lineKinds.indexOf('per-piece');
const perOrder = lineKinds.indexOf('per-order');
const share = lineKinds.indexOf('share');
const purchaseBase = bases.indexOf('purchase');
const oneOff = lineKinds.indexOf('one-off');

/**
 * Adds all lines of an option, in order of their elements, and fills the bases on the way.
 *
 * A line of a source counts for its share of the pieces and takes a share of what that source costs; a line of the option as a
 * whole counts for all pieces and takes a share of the whole. A source without pieces counts for nothing.
 */
export function addLines(costing: Costing, at: number): void {
  const { model, state, costs } = costing;
  const option = model.options[at];
  if (option === undefined) return;
  const { lines, sources } = option;
  const { horizon } = model;
  const elements = model.elements.ids.length;
  for (let line = 0; line < lines.count; line += 1) {
    const slot = lines.slot[line] ?? 0;
    const isWhole = slot === sources.count;
    const part = isWhole ? 1 : (costs.share[at * costs.sources + slot] ?? 0);
    if (part === 0) continue;
    const kind = lines.kind[line] ?? 0;
    const element = lines.element[line] ?? 0;
    fillAmounts({ lines, line, horizon, state, into: costs.line });
    if (kind === oneOff) {
      const amount = amountAtStart(lines, line, state, horizon);
      const place = at * elements + element;
      costs.once[place] = (costs.once[place] ?? 0) + amount;
      const isInvestment = model.frame.tax !== undefined && lines.isSubsidy[line] !== 1 && model.elements.isAtOnce[element] !== 1;
      if (isInvestment) costs.deductible[place] = (costs.deductible[place] ?? 0) + amount;
      continue;
    }
    const orders = kind === perOrder ? ordersOf(option, slot, at, costing) : 0;
    const base = (slot * bases.length + Math.max(0, lines.base[line] ?? 0)) * horizon;
    const most = lines.mostOfPurchase[line] ?? Infinity;
    const isCapped = most < Infinity;
    const bought = (slot * bases.length + purchaseBase) * horizon;
    for (let year = 0; year < horizon; year += 1) {
      const amount = costs.line[year] ?? 0;
      if (kind === perPiece) costs.line[year] = amount * part * (state.pieces[year] ?? 0);
      else if (kind === share) costs.line[year] = amount * (costs.base[base + year] ?? 0);
      else if (kind === perOrder) costs.line[year] = amount * orders;
      if (isCapped) costs.line[year] = Math.min(costs.line[year] ?? 0, most * Math.max(0, costs.base[bought + year] ?? 0));
    }
    addYears(costs.line, costs.own, (at * elements + element) * horizon, horizon);
    const enters = lines.enters[line] ?? 0;
    for (let entered = 0; enters >>> entered > 0; entered += 1) {
      if (((enters >>> entered) & 1) === 0) continue;
      addYears(costs.line, costs.base, (slot * bases.length + entered) * horizon, horizon);
      if (!isWhole) addYears(costs.line, costs.base, (sources.count * bases.length + entered) * horizon, horizon);
    }
  }
}

function addYears(from: Float64Array, into: Float64Array, start: number, horizon: number): void {
  for (let year = 0; year < horizon; year += 1) into[start + year] = (into[start + year] ?? 0) + (from[year] ?? 0);
}

interface LineYears {
  readonly lines: LinePlans;
  readonly line: number;
  readonly horizon: number;
  readonly state: FutureState;
  readonly into: Float64Array;
}

/** The amount of a line in every year: what its steps make of it, in proportion of the year, times its driver. */
function fillAmounts({ lines, line, horizon, state, into }: LineYears): void {
  const amount = state.amount[lines.amount[line] ?? 0] ?? 0;
  const stepFrom = lines.stepStart[line] ?? 0;
  const stepTo = lines.stepStart[line + 1] ?? 0;
  const driver = lines.driver[line] ?? -1;
  for (let year = 0; year < horizon; year += 1) {
    let now = amount;
    for (let step = stepFrom; step < stepTo; step += 1) {
      const inForce = Math.min(1, year + 1 - (lines.stepFrom[step] ?? 0));
      if (inForce > 0 && isTaken(lines, step, state)) now += ((state.amount[lines.stepValue[step] ?? 0] ?? 0) - now) * inForce;
    }
    into[year] = driver === -1 ? now : now * (state.level[driver * horizon + year] ?? 0);
  }
}

/** What is paid once is paid at the start: steps count that are in force then, and the driver at its first level. */
function amountAtStart(lines: LinePlans, line: number, state: FutureState, horizon: number): number {
  let now = state.amount[lines.amount[line] ?? 0] ?? 0;
  for (let step = lines.stepStart[line] ?? 0; step < (lines.stepStart[line + 1] ?? 0); step += 1) {
    if ((lines.stepFrom[step] ?? 0) <= 0 && isTaken(lines, step, state)) now = state.amount[lines.stepValue[step] ?? 0] ?? 0;
  }
  const driver = lines.driver[line] ?? -1;
  return driver === -1 ? now : now * (state.level[driver * horizon] ?? 0);
}

function isTaken(lines: LinePlans, step: number, state: FutureState): boolean {
  return (state.stepDraw[lines.stepDraw[step] ?? 0] ?? 0) < (lines.stepChance[step] ?? 0);
}

/** Orders a year of one source, or of all that deliver. */
function ordersOf({ sources }: OptionPlan, slot: number, at: number, { state, costs }: Costing): number {
  if (slot < sources.count) return weeksPerYear / (state.amount[sources.orderWeeks[slot] ?? 0] ?? 0);
  let orders = 0;
  for (let source = 0; source < sources.count; source += 1) {
    if ((costs.share[at * costs.sources + source] ?? 0) > 0) orders += weeksPerYear / (state.amount[sources.orderWeeks[source] ?? 0] ?? 0);
  }
  return orders;
}
