import type { ArchetypeId } from '../../content/archetypes.ts';
import { edition } from '../../reference/edition.ts';
import type { Plan } from './plan-schema.ts';
import type { Draft } from './draft.ts';
import { draftVersion } from './draft-version.ts';

/** The options that every new dossier starts with, besides staying. */
const firstPlans = [
  'reshore-buy',
  'nearshore',
  'reshore-automated',
  'friendshore',
  'diversify',
  'stockpile',
] as const satisfies readonly ArchetypeId[];

interface NewDraft {
  readonly id: string;
  /** Date and time are handed in: `2026-11-24` and an ISO date and time. */
  readonly today: string;
  readonly now: string;
  readonly seed: number;
}

/** A dossier without answers. */
export function newDraft({ id, today, now, seed }: NewDraft): Draft {
  const plans = firstPlans.map((archetype) => newPlan(archetype, []));
  return { version: draftVersion, id, name: '', createdOn: today, changedAt: now, seed, edition, answers: {}, plans };
}

/** A plan without answers; its id is that of its archetype, with a number when that is taken. */
export function newPlan(archetype: ArchetypeId, taken: readonly Pick<Plan, 'id'>[], country?: string): Plan {
  const used = new Set(taken.map(({ id }) => id));
  const candidates = [archetype, ...taken.map((_, at) => `${archetype}-${at + 2}`), `${archetype}-${taken.length + 2}`];
  const id = candidates.find((candidate) => !used.has(candidate)) ?? archetype;
  return { id, archetype, ...(country === undefined ? {} : { country }), answers: {} };
}
