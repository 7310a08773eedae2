import { TaskList } from '../features/dossier/task-list.tsx';
import { LookBack } from '../features/action-plan/past-decisions.tsx';

export function TaskListScreen() {
  return (
    <>
      <LookBack />
      <TaskList />
    </>
  );
}
