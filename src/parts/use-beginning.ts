import { useState } from 'react';

/** Begins a dossier, one at a time, and goes to it; a part that cannot be fetched is told by who asks, and may be tried again. */
export function useBeginning() {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const begin = async (start: () => Promise<unknown>) => {
    if (state === 'busy') return;
    setState('busy');
    try {
      await start();
    } catch {
      setState('failed');
    }
  };
  return { busy: state === 'busy', failed: state === 'failed', begin };
}
