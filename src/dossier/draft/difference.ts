import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Answer } from './answer.ts';
import type { Draft } from './draft.ts';
import type { Plan } from './plan-schema.ts';

const parts = ['judgements', 'weighings', 'materials', 'done', 'actions', 'stages', 'support', 'chain', 'record', 'edition'] as const;

/** What one state of a dossier has that another has not, so that it can be said in words. */
export type Difference =
  | { readonly what: 'field'; readonly field: FieldId; readonly from: Answer | undefined; readonly to: Answer | undefined }
  | {
      readonly what: 'plan-field';
      readonly plan: Plan;
      readonly field: PlanFieldId;
      readonly from: Answer | undefined;
      readonly to: Answer | undefined;
    }
  | { readonly what: 'plan-added' | 'plan-removed' | 'plan-changed'; readonly plan: Plan }
  | { readonly what: 'name'; readonly to: string }
  | { readonly what: 'part'; readonly part: (typeof parts)[number] }
  | { readonly what: 'several'; readonly count: number };

/** Parts of a dossier that the answer follows from. */
const counted: readonly (typeof parts)[number][] = ['judgements', 'weighings', 'materials', 'chain', 'edition'];

/** Whether the answer may change with it. */
export function isCounted(difference: Difference): boolean {
  if (difference.what === 'part') return counted.includes(difference.part);
  return difference.what === 'several' ? difference.count > 0 : difference.what !== 'name';
}

/** All that one state has and the other has not. */
export function differencesOf(from: Draft, to: Draft): readonly Difference[] {
  return [
    ...changedKeys(from.answers, to.answers).map((field): Difference => ({
      what: 'field',
      field,
      from: from.answers[field],
      to: to.answers[field],
    })),
    ...planDifferences(from, to),
    ...(from.name === to.name ? [] : [{ what: 'name', to: to.name } as const]),
    ...parts.filter((part) => !isSame(from[part], to[part])).map((part): Difference => ({ what: 'part', part })),
  ];
}

/** From one state to the next: the one thing that differs, or how many do. */
export function differenceOf(from: Draft, to: Draft): Difference {
  const found = differencesOf(from, to);
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : { what: 'several', count: found.length };
}

function planDifferences(from: Draft, to: Draft): readonly Difference[] {
  const gone = from.plans.filter(({ id }) => !to.plans.some((plan) => plan.id === id));
  return [
    ...gone.map((plan): Difference => ({ what: 'plan-removed', plan })),
    ...to.plans.flatMap((plan): readonly Difference[] => {
      const before = from.plans.find(({ id }) => id === plan.id);
      if (before === undefined) return [{ what: 'plan-added', plan }];
      const answers = changedKeys(before.answers, plan.answers);
      if (answers.length > 0)
        return answers.map((field) => ({ what: 'plan-field', plan, field, from: before.answers[field], to: plan.answers[field] }));
      return isSame(before, plan) ? [] : [{ what: 'plan-changed', plan }];
    }),
  ];
}

function changedKeys<Id extends string>(from: Readonly<Partial<Record<Id, Answer>>>, to: Readonly<Partial<Record<Id, Answer>>>): Id[] {
  const changed: Id[] = [];
  for (const id in { ...from, ...to }) if (!isSame(from[id], to[id])) changed.push(id);
  return changed;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
