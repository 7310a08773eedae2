import { useEffect, useState } from 'react';
import { useWizard } from '../../state/wizard.ts';

/**
 * What is calculated beside the answer, once the open dossier is read: `undefined` while it is under way, `failed` when it cannot be.
 * Another `calculate` begins anew.
 */
export function useAside<Found extends object>(calculate: () => Promise<Found | undefined>): Found | 'failed' | undefined {
  const isRead = useWizard((wizard) => wizard.reading !== undefined);
  const [found, setFound] = useState<Found | 'failed'>();
  useEffect(() => {
    if (!isRead) return undefined;
    let isGone = false;
    const show = (result: Found | 'failed' | undefined) => {
      if (!isGone) setFound(result ?? 'failed');
    };
    calculate().then(show, () => show('failed'));
    return () => {
      isGone = true;
    };
  }, [isRead, calculate]);
  return found;
}
