import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { reviewKey, type Action, type PlanRow } from '../../present/plan/plan-rows.ts';
import { planTable } from '../../present/plan/plan-table.ts';
import { useWizard } from '../../state/wizard.ts';
import { CalendarButton } from '../../parts/calendar/calendar-button.tsx';
import type { CalendarDay } from '../../parts/calendar/write-calendar.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import styles from './action-plan.module.css';

interface OutPartProps {
  readonly rows: readonly PlanRow[];
  /** The report and the workbook. */
  readonly children: ReactNode;
}

/** What to take along: the report and the workbook, the plan in a calendar and on paper. */
export function OutPart({ rows, children }: OutPartProps) {
  const t = useTexts('actionPlan');
  const format = useFormat();
  const id = useWizard((state) => state.draft?.id) ?? '';
  const name = useWizard((state) => state.draft?.name) ?? '';
  const review = useWizard((state) => state.draft?.actions?.find(({ step }) => step === reviewKey));
  const about = ({ who, call, stop }: Action) =>
    [who && t('out.who', { text: who }), call && t('out.call', { text: call }), stop && t('out.stop', { text: stop })]
      .filter(Boolean)
      .join('\n');
  const day = (action: Action | undefined, summary: string): readonly CalendarDay[] =>
    action?.when === undefined || action.state !== 'open'
      ? []
      : [{ uid: `${id}-${action.id}@keerpunt`, on: action.when, summary, description: about(action) }];
  const days = [...rows.flatMap(({ action, text }) => day(action, text)), ...day(review, t('wait.summary', { name }))];
  return (
    <section className={styles.part} aria-labelledby="plan-out">
      <h2 id="plan-out">{t('out.title')}</h2>
      <div className={styles.outs}>
        {children}
        <div>
          <div className={styles.ways}>
            <CalendarButton days={days}>{t('out.calendar')}</CalendarButton>
            <PrintButton>{t('out.print')}</PrintButton>
          </div>
          <p className={classNames(styles.soft, 'not-on-paper')}>{t(days.length === 0 ? 'out.none' : 'out.text')}</p>
        </div>
      </div>
      <div className={styles.onPaper}>
        <RowsTable caption={t('out.table')} {...planTable(rows, t, format)} />
      </div>
    </section>
  );
}
