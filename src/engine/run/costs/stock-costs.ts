import { addAt, valueAt } from '../../textbook/value-at.ts';
import { weeksPerYear } from '../../model/units.ts';
import { bases } from '../../model/model.ts';
import type { Costing } from './option-costs.ts';

/**
 * Adds what stock costs a year and notes how much money it ties up.
 *
 * Every stock is given in weeks of the flow it belongs to and is worth that many weeks of the base that values stock, so a
 * piece is worth what it cost. Of a source: in transit lead time × prepaid share; cycle half of the weeks between orders;
 * safety z·√(L·(σ/μ)² + s_L²). The deviation of a source's demand is taken in proportion to its share: splitting a
 * source in two pools nothing, and two equal halves hold what the whole held.
 */
export function addStock(costing: Costing, at: number): void {
  const { model, state, costs } = costing;
  const option = model.options[at];
  if (option === undefined) return;
  const { sources } = option;
  const { transit, cycle, safety, cover, raw, stockBase } = model.elements;
  const amountOf = (amounts: Int32Array, source: number) => Math.max(0, valueAt(state.amount, valueAt(amounts, source)));
  for (let source = 0; source < sources.count; source += 1) {
    if (valueAt(costs.share, at * costs.sources + source) === 0) continue;
    const leadTime = amountOf(sources.leadTimeWeeks, source);
    const leadTimeSd = amountOf(sources.leadTimeSdWeeks, source);
    const spread = Math.sqrt(leadTime * state.demandVariation ** 2 + leadTimeSd ** 2);
    const slot = source * bases.length + stockBase;
    addWeeks(costing, { at, element: transit, slot, weeks: leadTime * amountOf(sources.prepaidShare, source) });
    addWeeks(costing, { at, element: cycle, slot, weeks: amountOf(sources.orderWeeks, source) / 2 });
    addWeeks(costing, { at, element: safety, slot, weeks: state.safetyFactor * spread });
  }
  const whole = sources.count * bases.length + stockBase;
  addWeeks(costing, { at, element: cover, slot: whole, weeks: Math.max(0, valueAt(state.amount, option.coverWeeks)) });
  if (option.rawWeeks === undefined) return;
  const rawWeeks = Math.max(0, valueAt(state.amount, option.rawWeeks)) * Math.max(0, valueAt(state.amount, option.rawValueShare));
  addWeeks(costing, { at, element: raw, slot: whole, weeks: rawWeeks });
}

interface StockOf {
  readonly at: number;
  /** −1 when not declared: then it is not counted. */
  readonly element: number;
  readonly slot: number;
  readonly weeks: number;
}

function addWeeks({ model, state, costs }: Costing, { at, element, slot, weeks }: StockOf): void {
  if (element === -1 || weeks === 0) return;
  const { horizon } = model;
  const years = weeks / weeksPerYear;
  const row = (at * model.elements.ids.length + element) * horizon;
  for (let year = 0; year < horizon; year += 1) {
    const value = years * valueAt(costs.base, slot * horizon + year);
    addAt(costs.own, row + year, state.stockRate * value);
    addAt(costs.stock, at * horizon + year, value);
  }
}
