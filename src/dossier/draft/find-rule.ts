import type { FieldRule } from '../../content/field.ts';
import { fields, type FieldId } from '../../content/fields.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';

const rules: ReadonlyMap<string, FieldRule> = new Map(fields.map((rule) => [rule.id, rule]));
const planRules: ReadonlyMap<string, FieldRule> = new Map(planFields.map((rule) => [rule.id, rule]));

export function ruleOf(field: FieldId): FieldRule {
  return found(rules.get(field), field);
}

export function planRuleOf(field: PlanFieldId): FieldRule {
  return found(planRules.get(field), field);
}

function found(rule: FieldRule | undefined, id: string): FieldRule {
  if (rule === undefined) throw new RangeError(`field: ${id} is not declared`);
  return rule;
}
