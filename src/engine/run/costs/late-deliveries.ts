import { addAt, valueAt } from '../../textbook/value-at.ts';
import { weeksPerYear } from '../../model/units.ts';
import { meanBetween } from '../../textbook/outages/mean-between.ts';
import type { Costing } from './option-costs.ts';

/** What stays away longer is an outage, and counted there. */
export const latestWeeks = 3;

/**
 * Adds what deliveries cost that come late. A delay is exponential, and one beyond `latestWeeks` counts up to there. Of a source with
 * share s the stock of C weeks of all demand is used up after C ÷ s weeks; then s × E[time of the delay from there] is missing.
 * So much, less what is flown as planned, is flown in or lost, whichever costs less.
 */
export function addLateDeliveries({ model, state, costs }: Costing, at: number): void {
  const option = model.options[at];
  const element = model.elements.lateDeliveries;
  if (option === undefined || element === -1) return;
  const { sources } = option;
  const { horizon } = model;
  const amountOf = (amounts: Int32Array, source: number) => Math.max(0, valueAt(state.amount, valueAt(amounts, source)));
  const cover = Math.max(0, valueAt(state.amount, option.coverWeeks));
  const lost = Math.max(0, valueAt(state.amount, model.frame.standstillPerWeek) * valueAt(state.amount, model.frame.lostShare));
  const row = (at * model.elements.ids.length + element) * horizon;
  for (let source = 0; source < sources.count; source += 1) {
    const share = valueAt(costs.share, at * costs.sources + source);
    const mean = amountOf(sources.lateWeeks, source);
    const late = Math.min(1, amountOf(sources.lateShare, source));
    if (share === 0 || mean === 0 || late === 0 || cover >= latestWeeks * share) continue;
    const orders = weeksPerYear / valueAt(state.amount, valueAt(sources.orderWeeks, source));
    const missing = orders * late * meanBetween({ mean, sigma: undefined, from: cover / share, to: latestWeeks });
    const weeks = share * Math.max(0, missing - weeksPerYear * amountOf(sources.rescuedShare, source));
    const canFly = valueAt(sources.rescuePerPiece, source) !== -1;
    const perPiece = canFly ? amountOf(sources.rescuePerPiece, source) : 0;
    for (let year = 0; year < horizon; year += 1) {
      const flown = canFly ? (perPiece * valueAt(state.pieces, year)) / weeksPerYear : Infinity;
      addAt(costs.own, row + year, weeks * Math.min(lost, flown));
    }
  }
}
