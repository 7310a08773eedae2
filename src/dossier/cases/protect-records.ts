import { smallestCell, type CaseFieldId } from '../../reference/case-codebook.ts';
import { caseField, caseFieldIds, type CaseRecord } from './case-record.ts';

/** Fields that tell firms apart, the coarsest first: no combination of their values, told or not, stands for fewer firms than a cell. */
export const guardedSets: readonly (readonly CaseFieldId[])[] = [
  ['home_region', 'sector', 'firm_size', 'province'],
  ['sector', 'host_area'],
  ['firm_size', 'turnover'],
  ['outcome', 'stage'],
  ['advice_money', 'stage'],
];
/** Lists that are counted against a field: the value is taken from the list where the pair is rare. */
export const guardedPairs: readonly (readonly [list: CaseFieldId, by: CaseFieldId])[] = [
  ['motives', 'outcome'],
  ['barriers', 'outcome'],
];

/** Numbers and editions belong to the record, not to the firm. */
const ofRecord: readonly CaseFieldId[] = ['record_id', 'schema', 'model_edition', 'figures_edition'];
const alone: readonly (readonly CaseFieldId[])[] = caseFieldIds
  .filter((id) => caseField(id).kind !== 'list' && !ofRecord.includes(id))
  .map((id) => [id]);
const lists: readonly CaseFieldId[] = caseFieldIds.filter((id) => caseField(id).kind === 'list');

type Open = Partial<Record<CaseFieldId, readonly string[]>>;
interface Working {
  readonly id: string;
  readonly told: Open;
}

/**
 * Records that may be shared: every value, every guarded combination and every guarded pair stands for no firm or for at least
 * `smallestCell`. What is taken out counts as a cell of its own and is made as large, by taking out the next smallest beside it:
 * otherwise a total would give back what one cell hides. Nothing can be shared of fewer records than one cell: then it is empty.
 *
 * `pause` lets the page go on between two passes over the records.
 */
export async function protectRecords(records: readonly CaseRecord[], pause: () => Promise<void>): Promise<readonly CaseRecord[]> {
  if (records.length < smallestCell) return [];
  const working = records.map(({ id, told }): Working => ({ id, told: { ...told } }));
  const guards: readonly Guard[] = [
    ...[...alone, ...guardedSets].map((fields): Guard => ({ fields, guard: () => guardSet(working, fields) })),
    ...lists.map((list): Guard => {
      const by = guardedPairs.find(([one]) => one === list)?.[1];
      return { fields: by === undefined ? [list] : [list, by], guard: () => guardList(working, list, by) };
    }),
  ];
  // What one guard takes out may make a cell of another too small: each is looked at again until nothing of its fields changes.
  let due = new Set(guards);
  while (due.size > 0) {
    const changed = new Set<CaseFieldId>();
    for (const { guard } of due) {
      for (const field of guard()) changed.add(field);
      await pause();
    }
    due = new Set(guards.filter(({ fields }) => fields.some((field) => changed.has(field))));
  }
  return working;
}

interface Guard {
  readonly fields: readonly CaseFieldId[];
  /** Takes out what is rare; the fields of which something went. */
  readonly guard: () => ReadonlySet<CaseFieldId>;
}

const valueIn = ({ told }: Working, field: CaseFieldId): string => told[field]?.[0] ?? '';

/** Takes out what is rare in one combination, from its finest field to its coarsest. */
function guardSet(records: readonly Working[], fields: readonly CaseFieldId[]): ReadonlySet<CaseFieldId> {
  const changed = new Set<CaseFieldId>();
  for (let depth = fields.length; depth > 0; depth -= 1) {
    const field = fields[depth - 1];
    if (field === undefined) continue;
    const above = fields.slice(0, depth - 1);
    for (const group of groupBy(records, (record) => above.map((one) => valueIn(record, one)).join('|')).values())
      for (const rare of toTakeOut(groupBy(group, (record) => valueIn(record, field)))) {
        delete rare.told[field];
        changed.add(field);
      }
  }
  return changed;
}

/** Of the cells of one group: the records of those that are too small, and of the next smallest until what is taken out is a cell. */
function toTakeOut(cells: ReadonlyMap<string, readonly Working[]>): readonly Working[] {
  const told = [...cells].filter(([value]) => value !== '').map(([, cell]) => cell);
  const bySize = told.toSorted((one, other) => one.length - other.length);
  const out = bySize.filter((cell) => cell.length < smallestCell);
  let taken = out.reduce((sum, cell) => sum + cell.length, cells.get('')?.length ?? 0);
  for (const cell of bySize.slice(out.length)) {
    if (taken === 0 || taken >= smallestCell) break;
    out.push(cell);
    taken += cell.length;
  }
  return out.flat();
}

/** Takes a rare value from the lists that hold it, within each value of the other field. */
function guardList(records: readonly Working[], list: CaseFieldId, by: CaseFieldId | undefined): ReadonlySet<CaseFieldId> {
  const changed = new Set<CaseFieldId>();
  for (const group of groupBy(records, (record) => (by === undefined ? '' : valueIn(record, by))).values()) {
    const counts = new Map<string, number>();
    for (const { told } of group) for (const value of told[list] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    const isRare = (value: string) => (counts.get(value) ?? 0) < smallestCell;
    for (const record of group) {
      const before = record.told[list] ?? [];
      if (!before.some(isRare)) continue;
      const kept = before.filter((value) => !isRare(value));
      if (kept.length === 0) delete record.told[list];
      else record.told[list] = kept;
      changed.add(list);
    }
  }
  return changed;
}

function groupBy(records: readonly Working[], keyOf: (record: Working) => string): Map<string, Working[]> {
  const groups = new Map<string, Working[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
