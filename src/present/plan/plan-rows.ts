import type { Draft } from '../../dossier/draft/draft.ts';
import { firstCall } from './contacts.ts';
import { explanationOf } from '../why/explanation-of.ts';
import { stepsToTell } from './steps-to-tell.ts';
import { tellStep } from './tell-step.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import type { Step } from '../../engine/advise/explain/steps.ts';

export type Action = NonNullable<Draft['actions']>[number];

/** One step of the action plan: what to do, and what was agreed about it. */
export interface PlanRow {
  /** Of the advice by its key, of one's own by the id of the action. */
  readonly key: string;
  readonly step: string | undefined;
  /** What kind of step it is; undefined for one of one's own, and for one that the advice no longer gives. */
  readonly code: Step['code'] | undefined;
  readonly text: string;
  /** Whom to call first; undefined where there is no advice on it. */
  readonly call: string | undefined;
  readonly action: Action | undefined;
}

/** The same for the same step however its figures change. */
export function stepKey(step: Step): string {
  switch (step.code) {
    case 'find-out':
    case 'watch':
      return `${step.code}:${step.estimate}`;
    case 'ask-quote':
    case 'pilot':
      return `${step.code}:${step.option}`;
    case 'settle-gate':
      return `${step.code}:${step.option}:${step.gate}`;
    default:
      return step.code;
  }
}

/** The key under which the day of looking again is kept: not deciding yet is a plan too. */
export const reviewKey = 'review';

/**
 * The steps of the advice with what was agreed, then one's own and those that somebody took up but that are not among them:
 * told while the advice still gives them.
 */
export function planRows(presentation: PresentationInput, actions: readonly Action[], gone: string): readonly PlanRow[] {
  const given = explanationOf(presentation.assessment).steps;
  const textOf = (key: string | undefined) => {
    const step = given.find((one) => stepKey(one) === key);
    return step === undefined ? gone : tellStep(step, presentation);
  };
  const advised = stepsToTell(presentation.assessment).map((step): PlanRow => {
    const key = stepKey(step);
    return {
      key,
      step: key,
      code: step.code,
      text: tellStep(step, presentation),
      call: firstCall(step, presentation),
      action: actions.find((action) => action.step === key),
    };
  });
  const known = new Set(advised.map(({ key }) => key));
  const others = actions.filter(({ step }) => step !== reviewKey && (step === undefined || !known.has(step)));
  return [
    ...advised,
    ...others.map((action): PlanRow => ({
      key: action.id,
      step: action.step,
      code: undefined,
      text: action.text ?? textOf(action.step),
      call: undefined,
      action,
    })),
  ];
}
