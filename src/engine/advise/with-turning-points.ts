import type { Assessment } from './assessment.ts';
import type { TippingPoint } from './compare/tipping-points.ts';
import { stepsWithPoints } from './explain/steps.ts';

/** The same advice with its turning points placed anew, the nearest first: the steps that keep one in sight tell the new value. */
export function withTurningPoints(assessment: Assessment, tipping: readonly TippingPoint[]): Assessment {
  const [leader, reference] = [assessment.leader, assessment.reference].map((option) =>
    assessment.ranking.find((ranked) => ranked.option === option),
  );
  if (leader === undefined || reference === undefined) return assessment;
  return { ...assessment, tipping, steps: stepsWithPoints(assessment.steps, { tipping, leader, reference }) };
}
