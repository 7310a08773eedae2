import { valueAt } from '../../textbook/value-at.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ElementGroup, ModelInputs, OptionId } from '../../model/inputs.ts';

/** Cost of one option by group, EUR a year; the parts add up to `total`. */
export interface Bridge {
  readonly option: OptionId;
  readonly parts: readonly { readonly group: ElementGroup; readonly amount: number }[];
  readonly total: number;
}

const groups: readonly ElementGroup[] = ['purchase', 'landed', 'stock', 'quality', 'oversight', 'risk', 'transition', 'market'];

/** Mean cost of an option by group, EUR a year. An element that no rule names (the end value) counts as transition. */
export function bridgeOf(table: FuturesTable, inputs: ModelInputs, option: OptionId): Bridge {
  const groupOf = new Map(inputs.elements.map(({ id, group }) => [id, group]));
  const row = table.options.indexOf(option) * table.elements.length;
  const sums = new Map<ElementGroup, number>(groups.map((group) => [group, 0]));
  table.elements.forEach((element, at) => {
    const group = groupOf.get(element) ?? 'transition';
    sums.set(group, (sums.get(group) ?? 0) + valueAt(table.bridge, row + at) / table.annuity);
  });
  const parts = groups.map((group) => ({ group, amount: sums.get(group) ?? 0 }));
  return { option, parts, total: parts.reduce((total, { amount }) => total + amount, 0) };
}
