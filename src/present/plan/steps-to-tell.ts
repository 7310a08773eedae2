import type { Assessment } from '../../engine/advise/assessment.ts';
import { isAskable } from '../names/estimate-words.ts';
import { explanationOf } from '../why/explanation-of.ts';
import type { Step } from '../../engine/advise/explain/steps.ts';

export const mostSteps = 7;
const mostFound = 3;
type Code = Exclude<Step['code'], 'find-out'>;

/**
 * What is worth most first: what can still change the answer, then what saves money whatever is chosen, then what the choice
 * asks for, then what only has to be followed. A duty that changes and
 * figures come last: the calculation counts on the one, and the others stand among the turning points.
 */
const byWorth = {
  'settle-gate': 0,
  'ask-quote': 1,
  pilot: 2,
  'check-duty': 3,
  'check-origin': 4,
  'agree-terms': 5,
  'raise-cover': 6,
  'find-people': 7,
  'call-front-office': 8,
  'watch-tenders': 9,
  'watch-duty': 10,
  watch: 11,
} as const satisfies Readonly<Record<Code, number>>;

/** The steps of the advice, of most worth first; a figure is followed only where a question asks for it. */
export function stepsToTell(assessment: Assessment): readonly Step[] {
  return explanationOf(assessment)
    .steps.flatMap((step) => (step.code === 'find-out' || (step.code === 'watch' && !isAskable(step.estimate)) ? [] : [step]))
    .toSorted((a, b) => byWorth[a.code] - byWorth[b.code])
    .slice(0, mostSteps);
}

/** Looking up a figure makes the answer exact and is no step: those behind a question, no more than one morning allows. */
export function figuresToLookUp(assessment: Assessment): readonly Extract<Step, { readonly code: 'find-out' }>[] {
  return explanationOf(assessment)
    .steps.flatMap((step) => (step.code === 'find-out' && isAskable(step.estimate) ? [step] : []))
    .slice(0, mostFound);
}
