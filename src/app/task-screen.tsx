import type { TaskId } from '../content/task-fields.ts';
import { TaskPage } from '../features/dossier/task-page.tsx';
import { LiveMargin } from '../features/results/live-margin.tsx';
import { useMissing } from './use-missing.ts';

/** A task of the full dossier, with the picture so far in its margin. */
export function TaskScreen({ task }: { readonly task: TaskId }) {
  const missing = useMissing();
  return <TaskPage task={task} aside={<LiveMargin missing={missing} />} />;
}
