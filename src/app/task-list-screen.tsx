import { TaskList } from '../features/dossier/task-list.tsx';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { useWizard } from '../state/wizard.ts';

export function TaskListScreen() {
  const open = useWizard((wizard) => wizard.draft !== undefined);
  return open ? <TaskList /> : <NoDraft />;
}
