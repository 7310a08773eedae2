import type { FieldRule } from '../../content/field.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import type { Answer } from './answer.ts';
import { exactPlanFields } from './exact-fields.ts';
import { planRuleOf } from './find-rule.ts';
import type { Plan } from './plan-schema.ts';
import type { Problem } from './problem.ts';
import { outcomeOf, readAnswer } from './read-answer.ts';

type PlanProblem = Problem & { readonly planField: PlanFieldId };

/** What is wrong or odd in one answer about a plan. One that costs nothing would win whatever else is true. */
export function faultsIn({ id: plan, answers }: Plan, planField: PlanFieldId): readonly PlanProblem[] {
  const rule = planRuleOf(planField);
  const found = readAnswer(rule, answers[planField], exactPlanFields.includes(planField)).faults.map((code) => ({
    code,
    outcome: outcomeOf[code],
    plan,
    planField,
  }));
  return planField === 'price' && isNothing(rule, answers.price)
    ? [...found, { code: 'no-price', outcome: 'refuse', plan, planField }]
    : found;
}

export const isRefused = (plan: Plan, field: PlanFieldId): boolean => faultsIn(plan, field).some(({ outcome }) => outcome === 'refuse');

/** Such a plan is not calculated; the others are. */
export const hasRefusedAnswer = (plan: Plan): boolean => planFields.some(({ id }) => isRefused(plan, id));

/** 0, or read as 0. */
export function isNothing(rule: FieldRule, answer: Answer | undefined): boolean {
  const { given } = readAnswer(rule, answer);
  return given.kind === 'number' && (given.likely === 0 || answer?.value === 0);
}
