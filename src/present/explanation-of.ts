import type { Assessment, Explanation } from '../engine/explain/assessment.ts';

/** What is told of what comes first: in value where weights are given, else in money. */
export function explanationOf(assessment: Explanation & Pick<Assessment, 'inValue'>): Explanation {
  return assessment.inValue ?? assessment;
}
