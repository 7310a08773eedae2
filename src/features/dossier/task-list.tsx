import { linkTo } from '../../content/screens.ts';
import type { TaskId } from '../../content/task-fields.ts';
import { tasks } from '../../content/tasks.ts';
import { secondsPerMinute, taskProgress, type TaskProgress } from '../../dossier/read/task-progress.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useInfluence } from '../../parts/answer/use-influence.ts';
import { weightOf, type Weight } from '../../present/certainty/influence.ts';
import { useWizard } from '../../state/wizard.ts';
import { classNames } from '../../ui/class-names.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { addressOf } from './address-of.ts';
import styles from './task-list.module.css';

/** The tasks of the full dossier, to do in any order: how far each is, what it still takes and how heavily it counts. */
export function TaskList() {
  const t = useTexts('tasks');
  const scan = useTexts('scan');
  const draft = useWizard((wizard) => wizard.draft);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const influence = useInfluence();
  if (draft === undefined) return null;
  const rows = tasks.map((task) => ({ task, progress: taskProgress(task, draft) }));
  const minutes = Math.ceil(rows.reduce((sum, { progress }) => sum + progress.seconds, 0) / secondsPerMinute);
  const answered = Object.keys(draft.answers).length > 0;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <PageTitle>{t('list.title')}</PageTitle>
        <p className={styles.lead}>
          {t('list.lead')} {answered && t('list.carried')}
        </p>
        <p>{minutes === 0 ? t('list.leftNone') : t('list.left', { minutes })}</p>
        {readOnly && <Notice>{scan('readOnly')}</Notice>}
      </header>
      <ol className={styles.rows} aria-label={t('list.title')}>
        {rows.map(({ task, progress }) => (
          <TaskRow key={task} task={task} progress={progress} weight={weightOf(influence?.tasks.get(task))} />
        ))}
      </ol>
      <p className={styles.soft}>
        {influence !== undefined && t('list.influenceText')} {t('list.scan')} <a href={linkTo('scan/1')}>{t('list.scanLink')}</a>
      </p>
    </article>
  );
}

interface TaskRowProps {
  readonly task: TaskId;
  readonly progress: TaskProgress;
  readonly weight: Weight | undefined;
}

function TaskRow({ task, progress, weight }: TaskRowProps) {
  const t = useTexts('tasks');
  const { status, asked, open, minutes } = progress;
  return (
    <li className={styles.row}>
      <span className={classNames(styles.mark, styles[status])} aria-hidden="true" />
      <div className={styles.name}>
        <a className={styles.link} href={addressOf(task)}>
          {t(`task.${task}.title`)}
        </a>
        <p className={styles.soft}>{t(`task.${task}.lead`)}</p>
      </div>
      <p className={styles.state}>
        <span className={styles.status}>{t(`status.${status}`)}</span>
        {status !== 'done' && asked > 0 && <span>{t('list.open', { open, asked: String(asked) })}</span>}
        {minutes > 0 && <span>{t('list.minutes', { count: minutes })}</span>}
        {weight !== undefined && <span className={styles[weight]}>{t(`weight.${weight}`)}</span>}
      </p>
    </li>
  );
}
