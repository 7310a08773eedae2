import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Plan } from '../draft/plan-schema.ts';

/** A plan as a copy with a life of its own: it knows what it began from. */
export function copyOf(plan: Plan, id: string): Plan {
  return { ...plan, id, basedOn: { plan: plan.id, answers: plan.answers } };
}

/** Questions that two sets of answers answer differently. */
function differing(one: Plan['answers'], other: Plan['answers']): readonly PlanFieldId[] {
  const found: PlanFieldId[] = [];
  for (const id in { ...one, ...other }) {
    if (isField(id, one, other) && JSON.stringify(one[id]) !== JSON.stringify(other[id])) found.push(id);
  }
  return found;
}

function isField(id: string, ...answers: readonly Plan['answers'][]): id is PlanFieldId {
  return answers.some((of) => Object.hasOwn(of, id));
}

export interface Built {
  /** Undefined when it was left out meanwhile. */
  readonly base: Plan | undefined;
  /** What the plan answers otherwise than its base did when it began. */
  readonly own: readonly PlanFieldId[];
  readonly otherCountry: boolean;
  /** What the base answers otherwise since. */
  readonly moved: readonly PlanFieldId[];
}

/** How a copy stands to the plan it began from; undefined for a plan that is no copy. */
export function builtOn({ basedOn, answers, country }: Plan, plans: readonly Plan[]): Built | undefined {
  if (basedOn === undefined) return undefined;
  const base = plans.find(({ id }) => id === basedOn.plan);
  return {
    base,
    own: differing(answers, basedOn.answers),
    otherCountry: base !== undefined && base.country !== country,
    moved: base === undefined ? [] : differing(base.answers, basedOn.answers),
  };
}

/** The copy with what its base answers since, except where it has an answer of its own. Left: it only stops asking. */
export function followBase(plan: Plan, base: Plan, how: 'take' | 'leave'): Plan {
  if (plan.basedOn === undefined) return plan;
  const own = differing(plan.answers, plan.basedOn.answers);
  const answers = { ...plan.answers };
  for (const id of how === 'take' ? differing(base.answers, plan.basedOn.answers) : []) {
    const answer = base.answers[id];
    if (own.includes(id)) continue;
    if (answer === undefined) delete answers[id];
    else answers[id] = answer;
  }
  return { ...plan, answers, basedOn: { ...plan.basedOn, answers: base.answers } };
}
