import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
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
 * Adds all lines of an option, in order of their elements, and fills the bases as it goes.
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
    const slot = valueAt(lines.slot, line);
    const isWhole = slot === sources.count;
    const part = isWhole ? 1 : valueAt(costs.share, at * costs.sources + slot);
    if (part === 0) continue;
    const kind = valueAt(lines.kind, line);
    const element = valueAt(lines.element, line);
    if (kind === oneOff) {
      const amount = amountAtStart(lines, line, state, horizon);
      const place = at * elements + element;
      addAt(costs.once, place, amount);
      const isInvestment =
        model.frame.tax !== undefined && valueAt(lines.isSubsidy, line) !== 1 && valueAt(model.elements.isAtOnce, element) !== 1;
      if (isInvestment) addAt(costs.deductible, place, amount);
      continue;
    }
    const own = (at * elements + element) * horizon;
    const orders = kind === perOrder ? ordersOf(option, slot, at, costing) : 0;
    const base = (slot * bases.length + Math.max(0, valueAt(lines.base, line))) * horizon;
    const most = valueAt(lines.mostOfPurchase, line);
    const isCapped = most < Infinity;
    const bought = (slot * bases.length + purchaseBase) * horizon;
    const start = valueAt(state.amount, valueAt(lines.amount, line));
    const stepFrom = valueAt(lines.stepStart, line);
    const stepTo = valueAt(lines.stepStart, line + 1);
    const driver = valueAt(lines.driver, line);
    const level = driver * horizon;
    for (let year = 0; year < horizon; year += 1) {
      let now = stepFrom === stepTo ? start : afterSteps(lines, line, state, year);
      if (driver !== -1) now *= valueAt(state.level, level + year);
      if (kind === perPiece) now = now * part * valueAt(state.pieces, year);
      else if (kind === share) now *= valueAt(costs.base, base + year);
      else if (kind === perOrder) now *= orders;
      if (isCapped) now = Math.min(now, most * Math.max(0, valueAt(costs.base, bought + year)));
      addAt(costs.own, own + year, now);
      setAt(costs.line, year, now);
    }
    const enters = valueAt(lines.enters, line);
    for (let entered = 0; enters >>> entered > 0; entered += 1) {
      if (((enters >>> entered) & 1) === 0) continue;
      const ofSource = (slot * bases.length + entered) * horizon;
      const whole = (sources.count * bases.length + entered) * horizon;
      for (let year = 0; year < horizon; year += 1) {
        const amount = valueAt(costs.line, year);
        addAt(costs.base, whole + year, amount);
        if (!isWhole) addAt(costs.base, ofSource + year, amount);
      }
    }
  }
}

/** The amount of a line in a year: what its steps make of it, in proportion of the year. */
function afterSteps(lines: LinePlans, line: number, state: FutureState, year: number): number {
  let now = valueAt(state.amount, valueAt(lines.amount, line));
  const last = valueAt(lines.stepStart, line + 1);
  for (let step = valueAt(lines.stepStart, line); step < last; step += 1) {
    const inForce = Math.min(1, year + 1 - valueAt(lines.stepFrom, step));
    if (inForce > 0 && isTaken(lines, step, state)) now += (valueAt(state.amount, valueAt(lines.stepValue, step)) - now) * inForce;
  }
  return now;
}

/** What is paid once is paid at the start: steps count that are in force then, and the driver at its first level. */
function amountAtStart(lines: LinePlans, line: number, state: FutureState, horizon: number): number {
  let now = valueAt(state.amount, valueAt(lines.amount, line));
  for (let step = valueAt(lines.stepStart, line); step < valueAt(lines.stepStart, line + 1); step += 1) {
    if (valueAt(lines.stepFrom, step) <= 0 && isTaken(lines, step, state)) now = valueAt(state.amount, valueAt(lines.stepValue, step));
  }
  const driver = valueAt(lines.driver, line);
  return driver === -1 ? now : now * valueAt(state.level, driver * horizon);
}

function isTaken(lines: LinePlans, step: number, state: FutureState): boolean {
  return valueAt(state.stepDraw, valueAt(lines.stepDraw, step)) < valueAt(lines.stepChance, step);
}

/** Orders a year of one source, or of all that deliver. */
function ordersOf({ sources }: OptionPlan, slot: number, at: number, { state, costs }: Costing): number {
  if (slot < sources.count) return weeksPerYear / valueAt(state.amount, valueAt(sources.orderWeeks, slot));
  let orders = 0;
  for (let source = 0; source < sources.count; source += 1) {
    if (valueAt(costs.share, at * costs.sources + source) > 0)
      orders += weeksPerYear / valueAt(state.amount, valueAt(sources.orderWeeks, source));
  }
  return orders;
}
