import { figuresToLookUp } from './steps-to-tell.ts';
import { tellStep } from './tell-step.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import { tellGain } from '../why/tell-gain.ts';

/** The figures that are best found out, each with what that is worth. */
export function tellFindOut(presentation: PresentationInput): readonly string[] {
  return figuresToLookUp(presentation.assessment).map((step) => [tellStep(step, presentation), ...tellGain(step, presentation)].join(' '));
}
