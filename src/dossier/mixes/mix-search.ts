import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Dossier } from '../read/dossier.ts';
import type { Draft } from '../draft/draft.ts';
import type { Plan } from '../draft/plan-schema.ts';
import { readingSteps } from '../read/read-dossier.ts';
import type { Steps } from '../../engine/textbook/take-steps.ts';
import { inputsSteps } from '../to-inputs.ts';
import { mixCandidates, type MixCandidate } from './mix-candidates.ts';

/** The dossier with mixes beside its own options, for one run: so all of them are drawn alike. */
export interface MixSearch {
  readonly candidates: readonly MixCandidate[];
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
}

/** A mix at a time, since dozens of them take a third of a second. Undefined where no plan of the dossier can be mixed. */
export function* mixSearch(draft: Draft, figures: Figures, order: readonly string[]): Steps<MixSearch | undefined> {
  const own = yield* readingSteps(draft, figures);
  if (!own.ok) return undefined;
  const candidates = mixCandidates(own.dossier.plans, order);
  if (candidates.length === 0) return undefined;
  const withMixes = yield* readingSteps({ ...draft, plans: [...draft.plans, ...candidates.map(planOf)] }, figures);
  if (!withMixes.ok) return undefined;
  return { candidates, dossier: withMixes.dossier, inputs: yield* inputsSteps(withMixes.dossier, figures) };
}

/** What a mix tells of itself beside its parts. */
export function answersOfMix({ extraCover }: MixCandidate): Plan['answers'] {
  return extraCover === 0 ? {} : { extraCover: { value: extraCover, sure: 'exact' } };
}

function planOf(mix: MixCandidate): Plan {
  return { id: mix.id, archetype: 'mix', answers: answersOfMix(mix), parts: [...mix.parts] };
}
