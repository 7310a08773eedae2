import type { Draft } from '../../dossier/draft/draft.ts';
import { mostPlans } from '../../dossier/draft/limits.ts';
import type { DraftTools } from '../context/environment.ts';
import type { StoreContext } from '../context/session.ts';

interface Room {
  readonly draft: Draft;
  readonly draftTools: DraftTools;
}

/** What another option is made with; undefined when there are as many as can be, or the draft cannot be written. */
export function roomForPlan(context: StoreContext): Room | undefined {
  const room = writable(context);
  return room !== undefined && room.draft.plans.length < mostPlans ? room : undefined;
}

/** The open draft, unless it is another's to write or still being opened. */
export function writable({ get, session: { draftTools } }: StoreContext): Room | undefined {
  const { draft, saveState } = get();
  return draft === undefined || draftTools === undefined || saveState === 'read-only' ? undefined : { draft, draftTools };
}
