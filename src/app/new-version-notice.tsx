import { lazy, Suspense, useSyncExternalStore } from 'react';
import { newVersion } from './new-version.ts';

const NewVersionLine = lazy(async () => ({ default: (await import('./new-version-line.tsx')).NewVersionLine }));

/** The line that tells of a newer version, once there is one. */
export function NewVersionNotice() {
  const take = useSyncExternalStore(newVersion.subscribe, newVersion.take);
  return <Suspense fallback={null}>{take !== undefined && <NewVersionLine onTake={take} />}</Suspense>;
}
