import type { ModelInputs } from '../../engine/simulate/inputs.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Dossier } from '../dossier.ts';
import type { Draft } from '../draft.ts';
import type { Plan } from '../plan-schema.ts';
import { readDossier } from '../read-dossier.ts';
import { toInputs } from '../to-inputs.ts';
import { mixCandidates, type MixCandidate } from './mix-candidates.ts';

/** The dossier with mixes beside its own options, for one run: so all of them are drawn alike. */
export interface MixSearch {
  readonly candidates: readonly MixCandidate[];
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
}

/** Undefined where no plan of the dossier can be mixed. */
export function mixSearch(draft: Draft, figures: Figures, order: readonly string[]): MixSearch | undefined {
  const own = readDossier(draft, figures);
  if (!own.ok) return undefined;
  const candidates = mixCandidates(own.dossier.plans, order);
  const withMixes = readDossier({ ...draft, plans: [...draft.plans, ...candidates.map(planOf)] }, figures);
  if (candidates.length === 0 || !withMixes.ok) return undefined;
  return { candidates, dossier: withMixes.dossier, inputs: toInputs(withMixes.dossier, figures) };
}

/** What a mix tells of itself beside its parts. */
export function answersOfMix({ extraCover }: MixCandidate): Plan['answers'] {
  return extraCover === 0 ? {} : { extraCover: { value: extraCover, sure: 'exact' } };
}

function planOf(mix: MixCandidate): Plan {
  return { id: mix.id, archetype: 'mix', answers: answersOfMix(mix), parts: [...mix.parts] };
}
