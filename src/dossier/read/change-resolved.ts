import { fields } from '../../content/fields.ts';
import { planFields } from '../../content/plan-fields.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import type { Dossier, ResolvedValue } from './dossier.ts';

export type ResolvedChange = (known: ResolvedValue) => ResolvedValue;

/** The dossier with other figures under these estimates, wherever they stand, and all else as it is. */
export function changeResolved(dossier: Dossier, changes: ReadonlyMap<EstimateId, ResolvedChange>): Dossier {
  const changed = (known: ResolvedValue) => changes.get(known.estimate)?.(known) ?? known;
  const today = { ...dossier.fields };
  for (const { id } of fields) today[id] = changed(today[id]);
  const plans = dossier.plans.map((plan) => {
    const own = { ...plan.fields };
    for (const { id } of planFields) own[id] = changed(own[id]);
    return { ...plan, fields: own };
  });
  return { ...dossier, fields: today, plans };
}

/** A figure at another likely value, with its range in proportion; without one it stays exact. */
export function movedTo(likely: number, [least, most]: readonly [number, number] = [-Infinity, Infinity]): ResolvedChange {
  const within = (value: number) => Math.min(most, Math.max(least, value));
  return (known) => {
    const ratio = known.likely === 0 ? undefined : likely / known.likely;
    const [low, high] = ratio === undefined ? [likely, likely] : [known.low * ratio, known.high * ratio].toSorted((a, b) => a - b);
    return { ...known, value: within(likely), likely: within(likely), low: within(low ?? likely), high: within(high ?? likely) };
  };
}

/** A figure with so much added: its range is shifted with it and grows no wider. */
export function shiftedBy(by: number, [least, most]: readonly [number, number] = [-Infinity, Infinity]): ResolvedChange {
  const at = (value: number) => Math.min(most, Math.max(least, value + by));
  return (known) => ({ ...known, value: at(known.likely), likely: at(known.likely), low: at(known.low), high: at(known.high) });
}
