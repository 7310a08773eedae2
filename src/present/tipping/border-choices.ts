import type { EstimateId } from '../../engine/model/estimate.ts';
import { estimateLabel, isAskable } from '../names/estimate-words.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

export interface BorderChoice {
  readonly id: EstimateId;
  readonly label: string;
}

const most = 12;

/** Figures that can be set against each other: those that turn the answer first, then those that weigh most. */
export function borderChoices(presentation: PresentationInput): readonly BorderChoice[] {
  const { tipping, weighs } = presentation.assessment;
  const ordered = [...tipping.map(({ estimate }) => estimate), ...(weighs?.weights ?? []).map(({ estimate }) => estimate)];
  const ids = [...new Set(ordered)].filter(isAskable).slice(0, most);
  return ids.map((id) => ({ id, label: estimateLabel(id, presentation) }));
}
