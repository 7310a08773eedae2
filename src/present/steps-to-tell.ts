import type { Step } from '../engine/explain/assessment.ts';
import { isAskable } from './estimate-words.ts';

const mostFound = 3;
const mostWatched = 3;

/** Of the figures to look up or to watch only those behind a question, and no more of them than one morning allows. */
export function stepsToTell(steps: readonly Step[]): readonly Step[] {
  const found = steps.filter((step) => step.code === 'find-out' && isAskable(step.estimate)).slice(0, mostFound);
  const watched = steps.filter((step) => step.code === 'watch' && isAskable(step.estimate)).slice(0, mostWatched);
  return steps.filter((step) => (step.code === 'find-out' ? found.includes(step) : step.code !== 'watch' || watched.includes(step)));
}
