import type { Draft } from '../dossier/draft.ts';
import { mostPlans } from '../dossier/limits.ts';
import type { Workshop } from './environment.ts';
import type { Desk } from './session.ts';

interface Room {
  readonly draft: Draft;
  readonly workshop: Workshop;
}

/** What another option is made with; undefined when there are as many as can be, or the draft cannot be written. */
export function roomForPlan(desk: Desk): Room | undefined {
  const room = writable(desk);
  return room !== undefined && room.draft.plans.length < mostPlans ? room : undefined;
}

/** The open draft, unless it is another's to write or still being opened. */
export function writable({ get, session: { workshop } }: Desk): Room | undefined {
  const { draft, saveState } = get();
  return draft === undefined || workshop === undefined || saveState === 'read-only' ? undefined : { draft, workshop };
}
