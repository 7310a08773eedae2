import type { TaskId } from '../../content/task-fields.ts';
import { tasks } from '../../content/tasks.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { addressOf } from './address-of.ts';
import styles from './task-page.module.css';

/** On to the next task, back to the one before, and calling this one done. */
export function TaskSteps({ task }: { readonly task: TaskId }) {
  const t = useTexts('tasks');
  const called = useWizard((wizard) => wizard.draft?.done?.includes(task) === true);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const callDone = useWizard((wizard) => wizard.callDone);
  const at = tasks.indexOf(task);
  const [previous, next] = [tasks[at - 1], tasks[at + 1]];
  return (
    <footer className={styles.steps}>
      <div className={styles.done}>
        <Button disabled={readOnly} onClick={() => callDone(task, !called)}>
          {called ? t('page.markOpen') : t('page.markDone')}
        </Button>
        <p role="status" className={styles.soft}>
          {called && t('page.isDone')}
        </p>
      </div>
      <nav className={styles.ways} aria-label={t('page.back')}>
        {next !== undefined && (
          <ButtonLink href={addressOf(next)} look="main">
            {t('page.next', { name: t(`task.${next}.title`) })}
          </ButtonLink>
        )}
        {previous !== undefined && (
          <ButtonLink href={addressOf(previous)}>{t('page.previous', { name: t(`task.${previous}.title`) })}</ButtonLink>
        )}
      </nav>
    </footer>
  );
}
