import { useState, type ReactNode } from 'react';
import type { Locale } from '../../../content/locales.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { CalendarButton } from '../../../parts/calendar/calendar-button.tsx';
import type { NoteDocument } from '../../../present/support/note-document.ts';
import { localDay } from '../../../state/context/local-day.ts';
import { useWizard, useWizardStore } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { DateBox } from '../../../ui/fields/date-box.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { reportIn } from '../report-in.ts';
import { useHour, useTellHour } from '../hour.ts';
import styles from '../session.module.css';
import { Tick } from '../tick.tsx';
import { WipePart } from './wipe-part.tsx';

interface EndSlideProps {
  readonly answer: Answered;
  readonly paper: (document: (locale: Locale) => Promise<NoteDocument>, label: string) => ReactNode;
}

/** What is taken along: the report, the file, the next appointment; then the device is wiped where that was agreed. */
export function EndSlide({ answer, paper }: EndSlideProps) {
  return (
    <div className={styles.ends}>
      <div className={styles.column}>
        <ReportPart answer={answer} paper={paper} />
        <NextPart />
      </div>
      <div className={styles.column}>
        <ClosePart />
        <WipePart />
      </div>
    </div>
  );
}

function ReportPart({ answer, paper }: EndSlideProps) {
  const t = useTexts('session');
  const store = useWizardStore();
  const { session, masked } = useHour();
  const [hidden, setHidden] = useState(masked !== undefined);
  return (
    <section className={styles.part} aria-labelledby="hour-report">
      <h2 id="hour-report">{t('end.report')}</h2>
      <Tick label={t('end.reportHidden')} checked={hidden} onChange={setHidden} />
      {paper(
        (locale) => reportIn(locale, { told: answer.told, session, isMasked: hidden, draft: store.getState().draft }),
        t('end.reportMake'),
      )}
    </section>
  );
}

/** Closes the hour, once: what was decided counts from then on among what became of the dossier. */
function ClosePart() {
  const t = useTexts('session');
  const { session } = useHour();
  const tell = useTellHour();
  const addStage = useWizard((wizard) => wizard.addStage);
  const plans = useWizard(({ draft }) => draft?.plans);
  const [pressed, setPressed] = useState(false);
  const { notes = [], decision, closedOn } = session;
  const close = () => {
    const on = localDay(new Date());
    const plan = plans?.find(({ id }) => id === decision?.option)?.id;
    if (decision !== undefined) {
      const stage = decision.what === 'do' ? 'decided' : 'considered';
      addStage({ stage, on, ...(plan !== undefined && { plan }), ...(decision.reason !== undefined && { note: decision.reason }) });
    }
    setPressed(true);
    tell({ closedOn: on });
  };
  return (
    <section className={styles.part} aria-labelledby="hour-close">
      <h2 id="hour-close">{t('end.close')}</h2>
      <p>{t('end.notes', { count: notes.length, shared: String(notes.filter(({ shared }) => shared === true).length) })}</p>
      {closedOn === undefined ? (
        <Button onClick={close}>{t('end.close')}</Button>
      ) : (
        <p ref={pressed ? takeFocus : undefined} role="status" tabIndex={-1}>
          {t('end.closed')}
        </p>
      )}
    </section>
  );
}

function NextPart() {
  const t = useTexts('session');
  const { session } = useHour();
  const tell = useTellHour();
  const format = useFormat();
  const id = useWizard(({ draft }) => draft?.id) ?? '';
  const name = useWizard(({ draft }) => draft?.name) ?? '';
  const { next } = session;
  const summary = t('end.nextSummary', { name: name === '' ? t('firm.product') : name });
  const days = next === undefined ? [] : [{ uid: `${id}-hour@keerpunt`, on: next, summary, description: '' }];
  return (
    <section className={styles.part} aria-labelledby="hour-next">
      <h2 id="hour-next">{t('end.nextTitle')}</h2>
      <DateBox
        id="hour-next-day"
        label={t('end.next')}
        value={next ?? ''}
        onChange={(day) => tell({ next: day === '' ? undefined : day })}
      />
      <CalendarButton days={days}>
        {t('end.nextSave')} <span className="only-heard">{next !== undefined && format.date(next)}</span>
      </CalendarButton>
    </section>
  );
}
