import { linkTo } from '../../content/screens.ts';
import { useState } from 'react';
import type { Draft } from '../../dossier/draft/draft.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { ChangeLog } from '../../parts/change-log.tsx';
import { usePlanName } from '../../parts/use-plan-name.ts';
import type { PlanRow } from '../../present/plan/plan-rows.ts';
import { localDay } from '../../state/context/local-day.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DateBox } from '../../ui/fields/date-box.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import selectBox from '../../ui/fields/select-box.module.css';
import styles from './action-plan.module.css';

type Stage = NonNullable<Draft['stages']>[number];
const stages = ['considered', 'decided', 'started', 'realised', 'reversed'] as const satisfies readonly Stage['stage'][];

/** What became of it, with dates: what was done, and which figures changed since the last note. */
export function PastPart({ rows }: { readonly rows: readonly PlanRow[] }) {
  const t = useTexts('actionPlan');
  const kept = useWizard((state) => state.draft?.stages) ?? [];
  const last = kept.at(-1)?.on;
  const hasChanged = useWizard(({ draft }) => draft?.changes?.some(({ at }) => at.slice(0, 10) >= (last ?? '')) === true);
  const done = rows.filter(({ action }) => action?.state === 'done').length;
  return (
    <section className={classNames(styles.part, kept.length === 0 && 'not-on-paper')} aria-labelledby="plan-past">
      <Disclosure summary={<h2 id="plan-past">{kept.length === 0 ? t('past.title') : t('past.count', { count: String(kept.length) })}</h2>}>
        <p>{t('past.text')}</p>
        {kept.length > 0 && (
          <ol className={styles.stages}>
            {kept.map((stage, at) => (
              <StageLine key={`${stage.on} ${stage.stage} ${at}`} stage={stage} at={at} />
            ))}
          </ol>
        )}
        <p>{t('past.done', { done: String(done), all: String(rows.length) })}</p>
        {last !== undefined && (hasChanged ? <h3>{t('past.changed')}</h3> : <p>{t('past.unchanged')}</p>)}
        {last !== undefined && hasChanged && <ChangeLog since={last} />}
        <AddStage />
        <p>
          <a href={linkTo('cases')}>{t('past.toCases')}</a>
        </p>
      </Disclosure>
      <OnPaper />
    </section>
  );
}

/** What is folded on the screen stands on paper. */
function OnPaper() {
  const t = useTexts('actionPlan');
  const lineOf = useStageLine();
  const kept = useWizard((state) => state.draft?.stages) ?? [];
  if (kept.length === 0) return null;
  return (
    <div className={styles.onPaper}>
      <h2>{t('past.title')}</h2>
      <ol>
        {kept.map((stage, at) => (
          <li key={at}>{[lineOf(stage), stage.note].filter((part) => part !== undefined).join(' – ')}</li>
        ))}
      </ol>
    </div>
  );
}

/** When, what, and of which choice. */
function useStageLine(): (stage: Stage) => string {
  const t = useTexts('actionPlan');
  const format = useFormat();
  const planName = usePlanName();
  const plans = useWizard((state) => state.draft?.plans) ?? [];
  return ({ stage, on, plan }) => {
    const found = plans.find(({ id }) => id === plan);
    const told = { date: format.date(on), stage: t(`past.stages.${stage}`) };
    return found === undefined ? t('past.line', told) : t('past.lineOf', { ...told, plan: planName(found) });
  };
}

function StageLine({ stage, at }: { readonly stage: Stage; readonly at: number }) {
  const wizard = useWizardStore();
  const t = useTexts('actionPlan');
  const line = useStageLine()(stage);
  return (
    <li className={styles.stage}>
      <span>
        <strong>{line}</strong>
        {stage.note !== undefined && ` – ${stage.note}`}
      </span>
      <Button look="quiet" aria-label={t('past.removeNamed', { line })} onClick={() => wizard.getState().removeStage(at)}>
        {t('steps.remove')}
      </Button>
    </li>
  );
}

function AddStage() {
  const wizard = useWizardStore();
  const t = useTexts('actionPlan');
  const planName = usePlanName();
  const plans = useWizard((state) => state.draft?.plans) ?? [];
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const [stage, setStage] = useState<Stage['stage']>('considered');
  const [on, setOn] = useState(() => localDay(new Date()));
  const [plan, setPlan] = useState('');
  const [note, setNote] = useState('');
  const add = () => {
    wizard.getState().addStage({ stage, on, ...(plan !== '' && { plan }), ...(note.trim() !== '' && { note: note.trim() }) });
    setNote('');
  };
  return (
    <form
      className={styles.boxes}
      onSubmit={(event) => {
        event.preventDefault();
        if (on !== '') add();
      }}
    >
      <label className={styles.pick}>
        {t('past.stage')}
        <select
          className={selectBox.select}
          value={stage}
          onChange={({ currentTarget }) => setStage(stages.find((one) => one === currentTarget.value) ?? stage)}
        >
          {stages.map((one) => (
            <option key={one} value={one}>
              {t(`past.stages.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.pick}>
        {t('past.plan')}
        <select className={selectBox.select} value={plan} onChange={({ currentTarget }) => setPlan(currentTarget.value)}>
          <option value="">{t('past.noPlan')}</option>
          {plans.map((one) => (
            <option key={one.id} value={one.id}>
              {planName(one)}
            </option>
          ))}
        </select>
      </label>
      <DateBox id="stage-on" label={t('past.on')} value={on} onChange={setOn} />
      <TextBox id="stage-note" label={t('past.note')} value={note} onChange={setNote} />
      <Button type="submit" disabled={readOnly || on === ''}>
        {t('past.add')}
      </Button>
    </form>
  );
}
