import { TaskList } from '../features/dossier/task-list.tsx';
import { LookBack } from '../features/action-plan/past-decisions.tsx';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { useWizard } from '../state/wizard.ts';

export function TaskListScreen() {
  const open = useWizard((wizard) => wizard.draft !== undefined);
  if (!open) return <NoDraft />;
  return (
    <>
      <LookBack />
      <TaskList />
    </>
  );
}
