import { firmCounts } from '../../reference/firm-counts.ts';
import { smallestCell, type CaseFieldId } from '../../reference/case-codebook.ts';
import type { RecordedValues } from './case-of.ts';

/** Fields by which a firm could be recognised, the most telling first: the order in which to leave them out. */
export const tellingFields = ['province', 'sector', 'firm_size', 'home_region'] as const satisfies readonly CaseFieldId[];
export type TellingField = (typeof tellingFields)[number];

interface Cell {
  /** About how many such firms there are in Belgium. */
  readonly firms: number;
  /** By what they are told apart. */
  readonly by: readonly TellingField[];
  /** Leaving this one out makes the cell large enough; undefined where it is, or where no single one does. */
  readonly leave: TellingField | undefined;
}

/** About how many firms share what a record tells of place, branch and size. An order of magnitude, to warn with. */
export function firmsAlike(told: RecordedValues): Cell {
  const firms = countOf(told);
  const by = tellingFields.filter((field) => (told[field]?.length ?? 0) > 0);
  const without = (field: TellingField): RecordedValues => ({ ...told, [field]: [] });
  const leave = firms >= smallestCell ? undefined : by.find((field) => countOf(without(field)) >= smallestCell);
  return { firms, by, leave };
}

function countOf(told: RecordedValues): number {
  const { sector, place, size } = firmCounts;
  const of = (figures: typeof place, id: string | undefined) => (id === undefined ? undefined : figures[id]?.value);
  const all = Object.values(sector).reduce((sum, figure) => sum + (figure?.value ?? 0), 0);
  const shareThere = of(place, told.province?.[0]) ?? of(place, told.home_region?.[0]) ?? 1;
  return (of(sector, told.sector?.[0]) ?? all) * shareThere * (of(size, told.firm_size?.[0]) ?? 1);
}
