import type { FieldId } from './fields.ts';

/** The key of a field in the texts: a dot would open a level of its own there. */
export type FieldKey<Id extends FieldId = FieldId> = Id extends `${infer Part}.${infer Name}` ? `${Part}_${Name}` : Id;

export function fieldKey<Id extends FieldId>(id: Id): FieldKey<Id>;
export function fieldKey(id: string): string {
  return id.replace('.', '_');
}
