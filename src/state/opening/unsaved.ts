import { tell, untell, type StoreContext, type Unsaved } from '../context/session.ts';

/** A dossier holds what the storage refused; without `unsaved`, it is kept after all or gone. Told for as long as there is one. */
export function noteUnsaved(context: StoreContext, id: string, unsaved?: Unsaved): void {
  const { session, set } = context;
  if (unsaved === undefined) session.unsaved.delete(id);
  else session.unsaved.set(id, unsaved);
  set({ hasUnsaved: session.unsaved.size > 0 });
  if (unsaved !== undefined) tell(context, 'not-saved');
  else if (session.unsaved.size === 0) untell(context, 'not-saved');
}

export function forgetUnsaved({ session, set }: StoreContext): void {
  session.unsaved.clear();
  set({ hasUnsaved: false });
}

/** There is room: what other dossiers than the open one still hold is written, unless another window writes them by now. */
export async function keepOthers(context: StoreContext): Promise<void> {
  const { environment, session, get } = context;
  for (const [id, unsaved] of session.unsaved) {
    if (id === get().draft?.id) continue;
    const claim = await environment.tabs.claim(id, () => undefined);
    if (claim.isMine() && session.unsaved.get(id) === unsaved) keepUnsaved(context, id, unsaved);
    claim.release();
  }
}

/** The same at once, for a page that is left: over what another window wrote since nothing is written. */
export function keepOthersNow(context: StoreContext): void {
  const { session, get } = context;
  for (const [id, unsaved] of session.unsaved) if (id !== get().draft?.id) keepUnsaved(context, id, unsaved);
}

function keepUnsaved(context: StoreContext, id: string, { draft, revision }: Unsaved): void {
  if (context.environment.store.save(draft, revision).ok) noteUnsaved(context, id);
}
