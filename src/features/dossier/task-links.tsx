import type { TaskId } from '../../content/task-fields.ts';
import { useTexts } from '../../i18n/provider.tsx';
import styles from './task-page.module.css';

/** Where else the subject of a task is gone into. */
export function TaskLinks({ task }: { readonly task: TaskId }) {
  const t = useTexts('tasks');
  if (task !== 'materials') return null;
  return (
    <section className={styles.group}>
      <p>
        {t('page.materials')} <a href="#/materials">{t('page.materialsLink')}</a>
      </p>
    </section>
  );
}
