import type { EstimateId } from '../engine/estimate/estimate.ts';
import type { Assessment } from '../engine/explain/assessment.ts';
import type { Explanation } from '../engine/explain/explanation.ts';

/** What is worth finding out, the most telling first: under given weights what would put something else first. */
export function worthKnowing({ worth, weighed }: Pick<Assessment, 'worth' | 'weighed'>): readonly EstimateId[] {
  return (weighed?.flips ?? worth).map(({ estimate }) => estimate);
}

/** What is told of what comes first: in value where weights are given, else in money. */
export function explanationOf(assessment: Explanation & Pick<Assessment, 'inValue'>): Explanation {
  return assessment.inValue ?? assessment;
}
