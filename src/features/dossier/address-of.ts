import { linkTo } from '../../content/screens.ts';
import type { TaskId } from '../../content/task-fields.ts';

/** Where a task is done: each has an address of its own, so that one can leave and return anywhere. */
export const addressOf = (task: TaskId) => (task === 'check' ? linkTo('scan/check') : linkTo(`dossier/${task}`));
