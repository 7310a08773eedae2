import { valueAt } from '../../textbook/value-at.ts';
import { isAnswered } from '../../model/is-answered.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { ElementId, ElementRule, ModelInputs, OptionId, OptionPoint } from '../../model/inputs.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import { costByEstimate } from './share-by-basis.ts';

/**
 * Share of the mean difference between two options that rests on assumptions, 0 to 1; 0 where nothing differs.
 *
 * Σ over elements |difference| × (Σ over assumed estimates |owed by one − owed by the other| ÷ the same over all estimates)
 * ÷ Σ |difference|. What both owe alike to an estimate decides nothing between them, and so does not count.
 */
export function assumedInDifference(table: FuturesTable, inputs: ModelInputs, [one, other]: readonly [OptionPoint, OptionPoint]): number {
  const assumed = new Set(inputs.estimates.filter(({ basis }) => basis === 'assumption' || basis === 'tried').map(({ id }) => id));
  const [mine, theirs] = [costByEstimate(table, inputs, one), costByEstimate(table, inputs, other)];
  const totalOf = (option: OptionPoint, at: number) => valueAt(table.bridge, table.options.indexOf(option.id) * table.elements.length + at);
  let [all, ofAssumptions] = [0, 0];
  for (const same of sameCosts(table, inputs)) {
    const difference = Math.abs(same.reduce((sum, at) => sum + totalOf(one, at) - totalOf(other, at), 0));
    const [left, right] = [owedIn(mine, same), owedIn(theirs, same)];
    if (difference === 0) continue;
    const owed = [...new Set([...left.keys(), ...right.keys()])].map((id) => ({
      id,
      apart: Math.abs((left.get(id) ?? 0) - (right.get(id) ?? 0)),
    }));
    const total = owed.reduce((sum, { apart }) => sum + apart, 0);
    if (total === 0) continue;
    all += difference;
    ofAssumptions += (difference * owed.reduce((sum, { id, apart }) => sum + (assumed.has(id) ? apart : 0), 0)) / total;
  }
  return all === 0 ? 0 : ofAssumptions / all;
}

/** Places of the elements of the table; a cost that one option pays in a price and another by itself is one cost. */
function sameCosts({ elements }: FuturesTable, inputs: ModelInputs): readonly (readonly number[])[] {
  const same = new Map(inputs.elements.flatMap((rule) => (rule.same === undefined ? [] : [[rule.id, rule.same] as const])));
  const places = new Map<ElementId, number[]>();
  elements.forEach((element, at) => {
    const id = same.get(element) ?? element;
    places.set(id, [...(places.get(id) ?? []), at]);
  });
  return [...places.values()];
}

function owedIn(all: ReturnType<typeof costByEstimate>, places: readonly number[]): ReadonlyMap<EstimateId, number> {
  const sum = new Map<EstimateId, number>();
  for (const at of places) for (const [id, owed] of all[at] ?? []) sum.set(id, (sum.get(id) ?? 0) + owed);
  return sum;
}

/**
 * Whether the price of a piece of an option is a formula of the model: an estimate in it that was not answered and that the
 * reference, which has an invoice, does without.
 */
export function hasFormulaPrice({ options, elements, estimates, frame }: ModelInputs, id: OptionId | undefined): boolean {
  const priced = new Set(elements.filter(({ group }: ElementRule) => group === 'purchase').map((element) => element.id));
  const inPriceOf = (wanted: OptionId | undefined) =>
    new Set(
      (options.find((option) => option.id === wanted)?.sources ?? []).flatMap(({ lines }) =>
        lines.filter(({ element }) => priced.has(element)).flatMap(({ amount }) => amount.flatMap(({ of }) => of)),
      ),
    );
  const invoice = inPriceOf(frame.reference);
  const named = inPriceOf(id);
  return estimates.some((estimate) => named.has(estimate.id) && !invoice.has(estimate.id) && !isAnswered(estimate));
}
