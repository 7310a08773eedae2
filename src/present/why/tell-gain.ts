import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';
import type { Step } from '../../engine/advise/explain/steps.ts';

/** What finding out a figure is good for: how often it puts another choice first where people weigh, else what it saves. */
export function tellGain(step: Step, { assessment, words, amounts, format, inputs }: PresentationInput): readonly string[] {
  if (step.code !== 'find-out') return [];
  const { weighed, worth } = assessment;
  if (weighed !== undefined) {
    const flip = weighed.flips?.find(({ estimate }) => estimate === step.estimate);
    return flip === undefined ? [] : [words('gain.turns', { cases: casesOf(flip.share), of })];
  }
  const saved = worth.find(({ estimate }) => estimate === step.estimate);
  const years = format.years(inputs.frame.horizonYears);
  return saved === undefined ? [] : [words('gain.saves', { amount: amounts.once(saved.amount), years })];
}
