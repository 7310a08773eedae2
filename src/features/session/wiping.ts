import { useEffect, useState } from 'react';
import { useWizardStore } from '../../state/wizard.ts';

interface Wiped {
  readonly ok: boolean;
  /** Dossiers that a second look finds. */
  readonly left: number;
}

/** What goes along with the way to the screen where the hour began: a slide would open the dossier anew while it is wiped. */
export const toWipe = { state: { wipe: true } } as const;

const isAsked = (state: unknown) => typeof state === 'object' && state !== null && 'wipe' in state && state.wipe === true;

/** Wipes the device where one came here for that, once, and says what is left after a second look. */
export function useWiping(): Wiped | undefined {
  const store = useWizardStore();
  const [wiped, setWiped] = useState<Wiped>();
  useEffect(() => {
    if (!isAsked(history.state)) return;
    history.replaceState(null, '');
    const tell = (ok: boolean) => setWiped({ ok, left: store.getState().drafts.length });
    store
      .getState()
      .wipe()
      .then(tell, () => tell(false));
  }, [store]);
  return wiped;
}
