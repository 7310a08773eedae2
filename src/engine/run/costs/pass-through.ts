import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { Costing } from './option-costs.ts';
import { fillRunningCosts } from './running-cost.ts';

/**
 * What customers pay of a cost rise, and the margin on pieces they no longer buy, in every year of the option at `at`.
 *
 * rise Δ = cost per piece − that of the reference, above 0; charged share × Δ per piece; pieces lost v = elasticity ×
 * charged ÷ price, at most all. Revenue charged × (1 − v) × pieces; lost margin v × margin × pieces. The two and the
 * cost of all pieces are together what the profit falls by. Emissions and outages go on as for all pieces.
 */
export function addPassThrough({ model, state, costs }: Costing, at: number): void {
  const plan = model.options[at]?.passThrough;
  if (plan === undefined) return;
  const { horizon, elements } = model;
  const share = Math.min(1, Math.max(0, valueAt(state.amount, plan.share)));
  const elasticity = Math.max(0, valueAt(state.amount, plan.volumeLostPerPriceShare));
  const price = valueAt(state.amount, plan.pricePerPiece);
  const passedOn = (at * elements.ids.length + elements.passedOn) * horizon;
  const volumeLost = (at * elements.ids.length + elements.volumeLost) * horizon;
  const { line: running, ofReference } = costs;
  fillRunningCosts({ model, costs }, at, running);
  for (let year = 0; year < horizon; year += 1) {
    const pieces = valueAt(state.pieces, year);
    if (!(pieces > 0) || !(price > 0)) continue;
    const cost = valueAt(running, year) / pieces;
    const charged = share * Math.max(0, cost - valueAt(ofReference, year) / pieces);
    const lost = Math.min(1, (elasticity * charged) / price);
    const margin = plan.marginPerPiece === undefined ? price - cost : valueAt(state.amount, plan.marginPerPiece);
    setAt(costs.own, passedOn + year, -charged * (1 - lost) * pieces);
    setAt(costs.own, volumeLost + year, lost * Math.max(0, margin) * pieces);
  }
}
