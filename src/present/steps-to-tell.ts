import type { Assessment, Step } from '../engine/explain/assessment.ts';
import { stepsUnderWeights } from '../engine/explain/steps.ts';
import { isAskable } from './estimate-words.ts';

const mostFound = 3;
const mostWatched = 3;

/** Of the figures to look up or to watch only those behind a question, each once, and no more of them than one morning allows. */
export function stepsToTell({ steps, weighed }: Pick<Assessment, 'steps' | 'weighed'>): readonly Step[] {
  const advised = weighed?.flips === undefined ? steps : stepsUnderWeights(steps, weighed.flips);
  const found = advised.flatMap((step) => (step.code === 'find-out' && isAskable(step.estimate) ? [step] : [])).slice(0, mostFound);
  const isFound = (estimate: string) => found.some((step) => step.estimate === estimate);
  const watched = advised
    .filter((step) => step.code === 'watch' && isAskable(step.estimate) && !isFound(step.estimate))
    .slice(0, mostWatched);
  return advised.filter((step) => (step.code === 'find-out' ? isFound(step.estimate) : step.code !== 'watch' || watched.includes(step)));
}
