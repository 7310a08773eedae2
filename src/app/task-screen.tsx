import type { TaskId } from '../content/task-fields.ts';
import { TaskPage } from '../features/dossier/task-page.tsx';
import { LiveMargin } from '../features/results/live-margin.tsx';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { useWizard } from '../state/wizard.ts';
import { useMissing } from './use-missing.ts';

/** A task of the full dossier, with the picture so far in its margin. */
export function TaskScreen({ task }: { readonly task: TaskId }) {
  const open = useWizard((wizard) => wizard.draft !== undefined);
  const missing = useMissing();
  return open ? <TaskPage task={task} aside={<LiveMargin missing={missing} />} /> : <NoDraft />;
}
