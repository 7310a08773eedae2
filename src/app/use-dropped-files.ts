import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useWizard } from '../state/wizard.ts';

/** Files that are dropped on any screen go to the list of dossiers. What listens for them is fetched after the first paint. */
export function useDroppedFiles(): void {
  const [, go] = useLocation();
  const drop = useWizard((wizard) => wizard.drop);
  useEffect(() => {
    const listening = import('../features/drafts/listen-for-drops.ts').then(
      ({ listenForDrops }) =>
        listenForDrops((files) => {
          drop(files);
          go('/dossiers');
        }),
      () => undefined,
    );
    return () => void listening.then((stop) => stop?.());
  }, [go, drop]);
}
