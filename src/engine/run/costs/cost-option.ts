import { setAt, valueAt } from '../../textbook/value-at.ts';
import { bases, type OptionPlan } from '../../model/model.ts';
import { addLateDeliveries } from './late-deliveries.ts';
import { addLines } from './line-costs.ts';
import type { Costing } from './option-costs.ts';
import { addStock } from './stock-costs.ts';
import type { Failure } from '../../model/failure.ts';

/** Fills the costs of the option at `at`. */
export function costOption({ model, state, costs }: Costing, at: number): Failure | undefined {
  const option = model.options[at];
  if (option === undefined) return 'unknown-reference';
  const { horizon, elements } = model;
  const perOption = elements.ids.length * horizon;
  costs.own.fill(0, at * perOption, (at + 1) * perOption);
  costs.once.fill(0, at * elements.ids.length, (at + 1) * elements.ids.length);
  costs.deductible.fill(0, at * elements.ids.length, (at + 1) * elements.ids.length);
  costs.stock.fill(0, at * horizon, (at + 1) * horizon);
  costs.base.fill(0, 0, (option.sources.count + 1) * bases.length * horizon);
  const failure = fillShares(option, at, { model, state, costs });
  if (failure !== undefined) return failure;
  addLines({ model, state, costs }, at);
  addStock({ model, state, costs }, at);
  addLateDeliveries({ model, state, costs }, at);
  return undefined;
}

/** A source given as the rest takes what the others leave; when these draw more than the whole, they share it and nothing is left. */
function fillShares({ sources }: OptionPlan, at: number, { state, costs }: Costing): Failure | undefined {
  const from = at * costs.sources;
  let total = 0;
  let rest = -1;
  for (let source = 0; source < sources.count; source += 1) {
    const amount = valueAt(sources.share, source);
    const share = amount === -1 ? 0 : valueAt(state.amount, amount);
    if (amount === -1) rest = source;
    if (!Number.isFinite(share)) return 'not-finite';
    if (share < 0) return 'negative-volume';
    setAt(costs.share, from + source, share);
    total += share;
  }
  if (rest !== -1 && total <= 1) setAt(costs.share, from + rest, 1 - total);
  else if (rest !== -1)
    for (let source = 0; source < sources.count; source += 1)
      setAt(costs.share, from + source, valueAt(costs.share, from + source) / total);
  else if (Math.abs(total - 1) > 1e-9) return 'shares-not-one';
  return undefined;
}
