import { estimateName } from '../../dossier/estimates/estimate-name.ts';
import type { Flip } from '../../engine/advise/weigh/weighed.ts';
import { estimateLabel } from '../names/estimate-words.ts';
import { casesOf, casesTold as of, type PresentationInput } from '../names/presentation-input.ts';

const mostTold = 3;

/** The opinions that most often put another choice first once they are certain, a line each. */
export function judgementsToForm(flips: readonly Flip[], presentation: PresentationInput): readonly string[] {
  return flips
    .filter(({ estimate }) => estimateName(estimate)?.kind === 'judgement')
    .slice(0, mostTold)
    .map(({ estimate, share }) =>
      presentation.words('gain.judgements.line', { judgement: estimateLabel(estimate, presentation), cases: casesOf(share), of }),
    );
}
