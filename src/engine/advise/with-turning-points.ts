import type { ModelInputs } from '../model/inputs.ts';
import type { TippingCurve } from '../run/tipping/tipping-table.ts';
import type { Assessment } from './assessment.ts';
import { turningPoints } from './compare/compare.ts';
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

/** Advice that was given before its curves were known, now that they are: nothing else of the table has to be read again. */
export function withCurves(assessment: Assessment, curves: readonly TippingCurve[], inputs: ModelInputs): Assessment {
  if (assessment.standing === 'nothing-calculated') return assessment;
  return { ...withTurningPoints(assessment, turningPoints(curves, inputs, assessment)), tippingLookedAt: curves.length };
}
