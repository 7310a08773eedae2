import type { FieldRule } from '../../content/field.ts';
import type { Draft } from './draft.ts';

/** Whether a field is asked, given the answer it depends on. */
export function isAsked(rule: FieldRule, draft: Draft): boolean {
  if (rule.onlyIf === undefined) return true;
  const { field, is } = rule.onlyIf;
  const value = Object.entries(draft.answers).find(([id]) => id === field)?.[1].value;
  return Array.isArray(value) ? value.some((one) => is.includes(one)) : typeof value === 'string' && is.includes(value);
}
