import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import type { ElementGroup, ElementId, ModelInputs, OptionId } from '../../engine/model/inputs.ts';
import type { LedgerAsk, LedgerPart } from './ledger-input.ts';

type Read = { readonly table: FuturesTable; readonly inputs: ModelInputs };

/** As the engine draws up its bridge: what no rule names, the end value, is of the change-over. */
export const ledgerGroups = [
  'purchase',
  'landed',
  'stock',
  'quality',
  'oversight',
  'risk',
  'transition',
  'market',
] as const satisfies readonly ElementGroup[];

export function elementsOf({ table, inputs }: Read, part: LedgerPart): readonly ElementId[] {
  if (part.kind === 'element') return [part.element];
  if (part.kind === 'total') return table.elements;
  const groupOf = new Map(inputs.elements.map(({ id, group }) => [id, group]));
  return table.elements.filter((element) => (groupOf.get(element) ?? 'transition') === part.group);
}

/** EUR of one element: the mean a year, as an equal amount, or what one year brings undiscounted. */
function elementAmount(table: FuturesTable, option: OptionId, element: ElementId, year: number | undefined): number {
  const place = table.options.indexOf(option) * table.elements.length + table.elements.indexOf(element);
  if (year === undefined) return table.annuity > 0 ? (table.bridge[place] ?? 0) / table.annuity : 0;
  return table.entries[place * (table.horizonYears + 1) + year] ?? 0;
}

/** EUR that is asked about. Positive costs more. */
export function amountAsked(read: Read, { option, part, year, against }: LedgerAsk): number {
  const { table, inputs } = read;
  const of = (id: OptionId) => elementsOf(read, part).reduce((sum, element) => sum + elementAmount(table, id, element, year), 0);
  return against === true ? of(option) - of(inputs.frame.reference) : of(option);
}
