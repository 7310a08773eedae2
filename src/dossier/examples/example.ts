import { fields, type FieldId } from '../../content/fields.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import type { ArchetypeId } from '../../content/archetypes.ts';
import { edition } from '../../reference/edition.ts';
import type { Answer } from '../draft/answer.ts';
import type { Plan } from '../draft/plan-schema.ts';
import type { Draft } from '../draft/draft.ts';
import { draftVersion } from '../draft/draft-version.ts';

/** Known to the cent: an invoice, a count. */
export function exact(value: number): Answer {
  return { value, sure: 'exact' };
}

/** A tenth off, either way. */
export function about(value: number): Answer {
  return { value, sure: 'about' };
}

/** An own calculation of something never done before: a quarter off. */
export function rough(value: number): Answer {
  return { value, sure: 'rough' };
}

export function between(low: number, value: number, high: number): Answer {
  return { value, sure: 'range', low, high };
}

export function choice(value: string | readonly string[]): Answer {
  return { value: typeof value === 'string' ? value : [...value] };
}

interface ExamplePlan {
  readonly id: string;
  readonly archetype: ArchetypeId;
  readonly country?: string;
  readonly answers: Plan['answers'];
}

interface Example {
  readonly id: string;
  readonly seed: number;
  readonly answers: Draft['answers'];
  readonly plans: readonly ExamplePlan[];
}

/** An invented firm as a draft. Every question that is not answered says "I don't know". Its name is a text of the screen. */
export function exampleDraft({ id, seed, answers, plans }: Example): Draft {
  return {
    version: draftVersion,
    id: `example-${id}`,
    name: '',
    createdOn: '2026-11-02',
    changedAt: '2026-11-02T09:00:00.000Z',
    seed,
    edition,
    example: id,
    answers: withUnknowns(fields, answers),
    plans: plans.map((plan) => ({ ...plan, answers: withUnknowns(planFieldsOf(plan.archetype), plan.answers) })),
  };
}

function planFieldsOf(archetype: ArchetypeId): readonly { readonly id: PlanFieldId }[] {
  return planFields.filter(({ of }) => of.some((one) => one === archetype));
}

function withUnknowns<Id extends FieldId | PlanFieldId>(asked: readonly { readonly id: Id }[], answers: Partial<Record<Id, Answer>>) {
  const all: Partial<Record<Id, Answer>> = {};
  for (const { id } of asked) all[id] = answers[id] ?? { unknown: true };
  return { ...all, ...answers };
}
