import { TaskList } from '../features/dossier/task-list.tsx';
import { PastDecisions } from '../features/action-plan/past-decisions.tsx';

export function TaskListScreen() {
  return (
    <>
      <PastDecisions />
      <TaskList />
    </>
  );
}
