import type { Step } from '../engine/explain/assessment.ts';
import { casesOf, type Telling } from './telling.ts';

const of = '50';

/** What finding out a figure is good for: how often it puts another choice first under the weights, and what it saves in money. */
export function tellGain(step: Step, { assessment, words, amounts, format, inputs }: Telling): readonly string[] {
  if (step.code !== 'find-out') return [];
  const { weighed, worth } = assessment;
  const flip = weighed?.flips?.find(({ estimate }) => estimate === step.estimate);
  const saved = worth.find(({ estimate }) => estimate === step.estimate)?.amount;
  const money = { amount: amounts.once(saved ?? 0), years: format.years(inputs.frame.horizonYears) };
  return [
    ...(flip === undefined ? [] : [words('gain.turns', { cases: casesOf(flip.share), of })]),
    ...(saved === undefined ? [] : [words(weighed === undefined ? 'gain.saves' : 'gain.savesInMoney', money)]),
  ];
}
