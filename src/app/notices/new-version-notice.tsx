import { lazy, Suspense } from 'react';
import { useWizard } from '../../state/wizard.ts';

const NewVersionLine = lazy(async () => ({ default: (await import('./new-version-line.tsx')).NewVersionLine }));

/** The line that tells of a newer version, once there is one. */
export function NewVersionNotice() {
  const newVersion = useWizard((wizard) => wizard.newVersion);
  return <Suspense fallback={null}>{newVersion !== undefined && <NewVersionLine onTake={newVersion.take} />}</Suspense>;
}
