import { lazy, Suspense } from 'react';
import { useWizard } from '../../state/wizard.ts';

const UndoneLine = lazy(async () => ({ default: (await import('../../features/undo/undone-line.tsx')).UndoneLine }));

/** The line that tells what was undone. Fetched once something can be, so that the region is there before it speaks. */
export function Undone() {
  const told = useWizard((wizard) => wizard.told);
  const isNeeded = useWizard(({ canUndo, canRedo }) => canUndo || canRedo || told !== undefined);
  return <Suspense fallback={null}>{isNeeded && <UndoneLine told={told} />}</Suspense>;
}
