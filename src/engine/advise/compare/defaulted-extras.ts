import { valueAt } from '../../textbook/value-at.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ElementGroup, ElementId, ModelInputs, OptionId } from '../../model/inputs.ts';
import { readColumn, winShare } from '../../run/table/read-table.ts';
import { openShares } from './share-by-basis.ts';

/** What comes on top of price, road, duty, stock and moving itself, and is known least. */
const extraGroups: readonly ElementGroup[] = ['quality', 'oversight', 'risk', 'market'];
const mostlyOpen = 0.5;

/** The two options of which the order is judged. */
export interface Duel {
  readonly leader: OptionId;
  readonly rival: OptionId;
}

/** The extras that, for one of the two, rest for more than half on figures that were not answered. */
export function defaultedExtras(table: FuturesTable, inputs: ModelInputs, { leader, rival }: Duel): readonly ElementId[] {
  const pair = inputs.options.filter(({ id }) => id === leader || id === rival);
  const own = new Map(inputs.elements.map(({ id, group }) => [id, group]));
  const groups = new Map(inputs.elements.map(({ id, same = id }) => [id, own.get(same)]));
  const extras = table.elements.filter((element) => extraGroups.some((group) => group === groups.get(element)));
  const open = pair.map((option) => openShares(extras, inputs, option));
  return extras.filter((_, at) => open.some((shares) => valueAt(shares, at) > mostlyOpen));
}

/**
 * Share of futures in which the leader costs less than the rival once the mean difference in these elements is taken out.
 *
 * What the elements do to the spread stays: only what they add to one side and not to the other goes.
 */
export function shareWithout(table: FuturesTable, elements: readonly ElementId[], { leader, rival }: Duel): number {
  const meanOfElements = (option: OptionId) => {
    const row = table.options.indexOf(option) * table.elements.length;
    return table.elements.reduce((sum, element, at) => sum + (elements.includes(element) ? valueAt(table.bridge, row + at) : 0), 0);
  };
  const gap = meanOfElements(rival) - meanOfElements(leader);
  return winShare(
    readColumn(table, leader, 'pvCost'),
    readColumn(table, rival, 'pvCost').map((cost) => cost - gap),
  );
}
