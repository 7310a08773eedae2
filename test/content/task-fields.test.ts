import { describe, expect, it } from 'vitest';
import { fields, type FieldId } from '../../src/content/fields.ts';
import { fieldGroups, groupsOf, taskOf, type TaskId } from '../../src/content/task-fields.ts';
import { tasks } from '../../src/content/tasks.ts';

const placed: readonly FieldId[] = fieldGroups.flatMap((group) => [...group.fields, ...('more' in group ? group.more : [])]);

describe('fields by task', () => {
  it('asks every field of the model in exactly one task: a new one is added to src/content/task-fields.ts', () => {
    expect(fields.map(({ id }) => id).filter((id) => !placed.includes(id))).toEqual([]);
    expect(placed.filter((id, at) => placed.indexOf(id) !== at)).toEqual([]);
  });

  it('knows the task of each field', () => {
    expect(fields.map(({ id }) => id).filter((id) => taskOf(id) === undefined)).toEqual([]);
  });

  it('has questions in every task but the options, which have an editor, and the check', () => {
    const without: readonly TaskId[] = ['options', 'check'];
    expect(tasks.filter((task) => groupsOf(task).length === 0)).toEqual(without);
  });

  it('folds the costs that count only when they are told and what is optional, and no other question', () => {
    const folded: readonly FieldId[] = fieldGroups.flatMap((group) => ('more' in group ? group.more : []));
    const optional = fields.flatMap((rule) => ('optional' in rule ? [rule.id] : []));
    expect(folded.filter((id) => !id.startsWith('cost.')).toSorted()).toEqual(optional.toSorted());
    expect(fieldGroups.flatMap((group): readonly FieldId[] => group.fields).filter((id) => id.startsWith('cost.'))).toEqual([]);
  });
});
