import type { Assessment } from '../../engine/advise/assessment.ts';
import { isAskable } from '../names/estimate-words.ts';
import { explanationOf } from '../why/explanation-of.ts';
import type { Step } from '../../engine/advise/explain/steps.ts';

const mostFound = 3;
const mostWatched = 3;

/** Of the figures to look up or to watch only those behind a question, each once, and no more of them than one morning allows. */
export function stepsToTell(assessment: Assessment): readonly Step[] {
  const { steps } = explanationOf(assessment);
  const found = steps.flatMap((step) => (step.code === 'find-out' && isAskable(step.estimate) ? [step] : [])).slice(0, mostFound);
  const isFound = (estimate: string) => found.some((step) => step.estimate === estimate);
  const watched = steps
    .filter((step) => step.code === 'watch' && isAskable(step.estimate) && !isFound(step.estimate))
    .slice(0, mostWatched);
  return steps.filter((step) => (step.code === 'find-out' ? isFound(step.estimate) : step.code !== 'watch' || watched.includes(step)));
}
