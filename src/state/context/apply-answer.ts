import { cleanLine } from '../../dossier/draft/clean-text.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { FieldId, PlanFieldId, PlanParts } from './wizard-state.ts';

export function withAnswer(draft: Draft, field: FieldId, answer: Answer | undefined): Draft {
  const answers = { ...draft.answers };
  if (answer === undefined) delete answers[field];
  else answers[field] = answer;
  return { ...draft, answers };
}

export function withPlan(draft: Draft, id: string, change: (plan: Plan) => Plan): Draft {
  return { ...draft, plans: draft.plans.map((plan) => (plan.id === id ? change({ ...plan }) : plan)) };
}

export function withPlanAnswer(
  draft: Draft,
  { plan, field, answer }: { plan: string; field: PlanFieldId; answer: Answer | undefined },
): Draft {
  return withPlan(draft, plan, (found) => {
    const answers = { ...found.answers };
    if (answer === undefined) delete answers[field];
    else answers[field] = answer;
    return { ...found, answers };
  });
}

/** `gone`: what is told of the place it leaves, and goes with it. */
export function withPlanCountry(draft: Draft, id: string, country: string | undefined, gone: readonly PlanFieldId[] = []): Draft {
  return withPlan(draft, id, (plan) => {
    if (country === undefined) delete plan.country;
    else plan.country = country;
    const answers = { ...plan.answers };
    for (const field of gone) delete answers[field];
    return { ...plan, answers };
  });
}

export function withPlanParts(draft: Draft, id: string, parts: PlanParts): Draft {
  return withPlan(draft, id, (plan) => ({ ...plan, parts: [...parts] }));
}

const longestName = 80;

/** A name as it is kept: one line, at most 80 characters. */
export function keptName(name: string): string {
  return cleanLine(cleanLine(name).trim().slice(0, longestName)); // again: the cut may go through a character
}

export function withPlanName(draft: Draft, id: string, name: string): Draft {
  return withPlan(draft, id, (plan) => {
    if (keptName(name) === '') delete plan.name;
    else plan.name = keptName(name);
    return plan;
  });
}

export function withNewPlan(draft: Draft, plan: Plan): Draft {
  return { ...draft, plans: [...draft.plans, plan] };
}

export function withoutPlan(draft: Draft, id: string): Draft {
  return { ...draft, plans: draft.plans.filter((plan) => plan.id !== id) };
}

type OptionalPart = 'chain' | 'judgements' | 'materials' | 'record' | 'session' | 'snapshots' | 'support' | 'weighings';

/** A draft with this in that part of it, or without the part. */
export function withPart<Part extends OptionalPart>(draft: Draft, part: Part, value: Draft[Part] | undefined): Draft {
  const changed: Draft = { ...draft };
  if (value === undefined) delete changed[part];
  else changed[part] = value;
  return changed;
}
