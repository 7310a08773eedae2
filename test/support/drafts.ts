import type { Draft } from '../../src/dossier/draft/draft.ts';
import { newDraft } from '../../src/dossier/draft/new-draft.ts';

export const someDay = { today: '2026-11-24', now: '2026-11-24T09:00:00.000Z' } as const;

/** A draft with a name and one answer. */
export function draftOf(id: string, more: Partial<Draft> = {}): Draft {
  const answers: Draft['answers'] = { 'origin.country': { value: 'CN' } };
  return { ...newDraft({ id, ...someDay, seed: 7 }), name: `Dossier ${id}`, answers, ...more };
}
