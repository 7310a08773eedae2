import type { EstimateId } from '../../engine/model/estimate.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { Explanation } from '../../engine/advise/explain/explanation.ts';

/** What is worth finding out, the most telling first: under given weights what would put something else first. */
export function worthKnowing({ worth, weighed }: Pick<Assessment, 'worth' | 'weighed'>): readonly EstimateId[] {
  return (weighed?.flips ?? worth).map(({ estimate }) => estimate);
}

/** What is told of what comes first: in value where weights are given, else in money. */
export function explanationOf(assessment: Explanation & Pick<Assessment, 'inValue'>): Explanation {
  return assessment.inValue ?? assessment;
}
