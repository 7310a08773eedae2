import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** Files that are dropped on any screen go to the list of dossiers. What listens for them is fetched after the first paint. */
export function useDroppedFiles(): void {
  const [, go] = useLocation();
  useEffect(() => {
    const listening = import('../features/drafts/listen-for-drops.ts').then(
      ({ listenForDrops }) => listenForDrops(() => go('/dossiers')),
      () => undefined,
    );
    return () => void listening.then((stop) => stop?.());
  }, [go]);
}
