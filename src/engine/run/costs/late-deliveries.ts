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
  const amountOf = (amounts: Int32Array, source: number) => Math.max(0, state.amount[amounts[source] ?? 0] ?? 0);
  const cover = Math.max(0, state.amount[option.coverWeeks] ?? 0);
  const lost = Math.max(0, (state.amount[model.frame.standstillPerWeek] ?? 0) * (state.amount[model.frame.lostShare] ?? 0));
  const row = (at * model.elements.ids.length + element) * horizon;
  for (let source = 0; source < sources.count; source += 1) {
    const share = costs.share[at * costs.sources + source] ?? 0;
    const mean = amountOf(sources.lateWeeks, source);
    const late = Math.min(1, amountOf(sources.lateShare, source));
    if (share === 0 || mean === 0 || late === 0 || cover >= latestWeeks * share) continue;
    const orders = weeksPerYear / (state.amount[sources.orderWeeks[source] ?? 0] ?? 0);
    const missing = orders * late * meanBetween({ mean, sigma: undefined, from: cover / share, to: latestWeeks });
    const weeks = share * Math.max(0, missing - weeksPerYear * amountOf(sources.rescuedShare, source));
    const canFly = sources.rescuePerPiece[source] !== -1;
    const perPiece = amountOf(sources.rescuePerPiece, source);
    for (let year = 0; year < horizon; year += 1) {
      const flown = canFly ? (perPiece * (state.pieces[year] ?? 0)) / weeksPerYear : Infinity;
      costs.own[row + year] = (costs.own[row + year] ?? 0) + weeks * Math.min(lost, flown);
    }
  }
}
