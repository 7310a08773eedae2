import { linkTo } from '../../content/screens.ts';
import type { ReactNode } from 'react';
import { groupsOf, type TaskId } from '../../content/task-fields.ts';
import { taskProgress } from '../../dossier/read/task-progress.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { Weights } from '../../parts/ask/weights.ts';
import { useInfluence } from '../../parts/answer/use-influence.ts';
import { Cautions, type CautionId } from '../../parts/cautions.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { PageWithMargin } from '../../ui/page/page-with-margin.tsx';
import { Enablers } from './enablers.tsx';
import { FieldGroup } from './field-group.tsx';
import { OptionsEditor } from './options/options-editor.tsx';
import { TaskLinks } from './task-links.tsx';
import { ResetTask } from './reset-task.tsx';
import styles from './task-page.module.css';
import { TaskSteps } from './task-steps.tsx';

/** In which task each caution is met. */
const cautionsIn: Readonly<Partial<Record<TaskId, readonly CautionId[]>>> = {
  company: ['mostly-large-or-high-tech', 'few-of-those-who-left', 'few-of-all-firms'],
  goals: ['intention-is-not-doing', 'growth-is-elsewhere'],
  nearby: ['investment-wages-prices', 'reasons-to-go-away'],
  risks: ['supply-here-fails-too', 'tension-delays-projects'],
  materials: ['self-sufficiency-costs'],
  feasibility: ['jobs-return-in-part'],
};

interface TaskPageProps {
  readonly task: TaskId;
  /** The live picture in the margin. */
  readonly aside: ReactNode;
}

/** One task of the full dossier: its questions under headings. */
export function TaskPage({ task, aside }: TaskPageProps) {
  const t = useTexts('tasks');
  const scan = useTexts('scan');
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const influence = useInfluence(); // lets the fields say how heavily they count
  return (
    <PageWithMargin aside={aside} asideLabel={scan('aside.title')}>
      <article className={styles.task}>
        <header className={styles.head}>
          <a href={linkTo('dossier')}>{t('page.back')}</a>
          <PageTitle>{t(`task.${task}.title`)}</PageTitle>
          <p className={styles.lead}>{t(`task.${task}.lead`)}</p>
          <TaskState task={task} />
          {readOnly && <Notice>{scan('readOnly')}</Notice>}
        </header>
        <Weights value={influence}>
          {task === 'options' && <OptionsEditor />}
          {groupsOf(task).map((group) => (
            <FieldGroup key={group.id} group={group} />
          ))}
        </Weights>
        <div>
          <ResetTask task={task} />
        </div>
        {task === 'feasibility' && <Enablers />}
        <TaskLinks task={task} />
        <Cautions ids={cautionsIn[task] ?? []} />
        <TaskSteps task={task} />
      </article>
    </PageWithMargin>
  );
}

function TaskState({ task }: { readonly task: TaskId }) {
  const t = useTexts('tasks');
  const words = useWizard(({ draft }) => {
    if (draft === undefined) return undefined;
    const { status, open, asked } = taskProgress(task, draft);
    return asked === 0 ? t(`status.${status}`) : t('page.state', { status: t(`status.${status}`), open, asked: String(asked) });
  });
  return <p className={styles.soft}>{words}</p>;
}
