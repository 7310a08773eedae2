import { estimateName } from '../../dossier/estimates/estimate-name.ts';
import { figuresToLookUp } from './steps-to-tell.ts';
import { tellStep } from './tell-step.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import { estimateLabel } from '../names/estimate-words.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import { tellGain } from '../why/tell-gain.ts';

interface FigureToFindOut {
  readonly estimate: EstimateId;
  /** An opinion is formed with others and not looked up. */
  readonly isOpinion: boolean;
  readonly name: string;
  /** What to find out, and what that is worth. */
  readonly text: string;
}

/** The figures that are best found out, each with what that is worth. */
export function tellFindOut(presentation: PresentationInput): readonly FigureToFindOut[] {
  return figuresToLookUp(presentation.assessment).map((step) => ({
    estimate: step.estimate,
    isOpinion: estimateName(step.estimate)?.kind === 'judgement',
    name: estimateLabel(step.estimate, presentation),
    text: [tellStep(step, presentation), ...tellGain(step, presentation)].join(' '),
  }));
}
