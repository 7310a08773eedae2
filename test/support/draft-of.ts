import type { ArchetypeId } from '../../src/content/archetypes.ts';
import { loadFigures } from '../../src/dossier/defaults/load-figures.ts';
import type { Answer } from '../../src/dossier/draft/answer.ts';
import type { Plan } from '../../src/dossier/draft/plan-schema.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import type { Dossier } from '../../src/dossier/read/dossier.ts';
import { newDraft, newPlan } from '../../src/dossier/draft/new-draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';

export const figures = await loadFigures();

/** A number known to the cent, or a choice. */
export function said(value: number | string): Answer {
  return { value, sure: 'exact' };
}

export const dontKnow: Answer = { unknown: true };

/** A draft with these answers and plans; from Vietnam unless said otherwise. */
export function draftOf(answers: Draft['answers'] = {}, plans?: readonly Plan[]): Draft {
  const draft = newDraft({ id: 'a-draft', today: '2027-01-01', now: '2027-01-01T09:00:00.000Z', seed: 7 });
  return { ...draft, answers: { 'origin.country': said('VN'), ...answers }, plans: plans === undefined ? draft.plans : [...plans] };
}

export function planOf(archetype: ArchetypeId, answers: Plan['answers'] = {}, country?: string): Plan {
  return { ...newPlan(archetype, [], country), answers };
}

/** The dossier of a draft that must be readable. */
export function dossierOf(draft: Draft): Dossier {
  const reading = readDossier(draft, figures);
  if (!reading.ok) throw new RangeError(`draft: ${reading.problems.map(({ code }) => code).join(', ')}`);
  return reading.dossier;
}
