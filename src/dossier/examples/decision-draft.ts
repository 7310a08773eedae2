import { archetypes } from '../../content/archetypes.ts';
import { fields } from '../../content/fields.ts';
import { planFields } from '../../content/plan-fields.ts';
import { publishedDecisions } from '../../reference/published-decisions.ts';
import type { Fact, PlanFacts, PublishedDecision } from '../../reference/published-decisions/published-decision.ts';
import type { Answer } from '../draft/answer.ts';
import type { Draft } from '../draft/draft.ts';
import { newDraft, newPlan } from '../draft/new-draft.ts';
import type { Plan } from '../draft/plan-schema.ts';

const decisions: readonly PublishedDecision[] = publishedDecisions;

/** A reported decision as a draft: what was told is answered, all else is open. Undefined when there is no such decision. */
export function decisionDraft(id: string): Draft | undefined {
  const decision = decisions.find((one) => one.id === id);
  if (decision === undefined) return undefined;
  const empty = newDraft({ id: `decision-${id}`, today: '2026-11-29', now: '2026-11-29T09:00:00.000Z', seed: decision.year });
  return {
    ...empty,
    example: id,
    answers: answersOf(fields, decision.known),
    plans: decision.plans.reduce(withPlan, empty.plans),
  };
}

/** What is known of an option, put to the plan of its kind; a kind that a new dossier does not start with is added. */
function withPlan(plans: Draft['plans'], { archetype: wanted, country, known }: PlanFacts): Draft['plans'] {
  const archetype = archetypes.find(({ id }) => id === wanted)?.id;
  if (archetype === undefined) throw new RangeError(`decision: ${wanted} is no kind of option`);
  const plan = plans.find((one) => one.archetype === archetype) ?? newPlan(archetype, plans);
  const told: Plan = { ...plan, ...(country !== undefined && { country }), answers: answersOf(planFields, known) };
  return plans.includes(plan) ? plans.map((one) => (one === plan ? told : one)) : [...plans, told];
}

function answersOf<Id extends string>(asked: readonly { readonly id: Id }[], known: PlanFacts['known']): Partial<Record<Id, Answer>> {
  const answers: Partial<Record<Id, Answer>> = {};
  for (const { id } of asked) {
    const fact = known[id];
    if (fact !== undefined) answers[id] = answerOf(fact);
  }
  return answers;
}

/** The press rounds, so a number of it is a tenth off either way; what was only remembered a quarter. */
function answerOf({ value, range, told }: Fact): Answer {
  if (typeof value !== 'number') return { value: typeof value === 'string' ? value : [...value] };
  if (range !== undefined) return { value, sure: 'range', low: range[0], high: range[1] };
  return { value, sure: typeof told === 'number' ? 'about' : 'rough' };
}
