import { useEffect, useState } from 'react';
import { shockRules, type ShockId } from '../../../content/shocks.ts';
import { shocksShown } from '../../../content/session.ts';
import { isReached } from '../../../dossier/explore/apply-shocks.ts';
import { noTrial } from '../../../dossier/explore/trial.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { useTrialPage } from '../../../parts/levers/use-trial.ts';
import { useWizard, useWizardStore } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { useHourInput } from '../hour.ts';
import styles from '../session.module.css';
import { tellAnswer } from '../../../present/answer/tell-answer.ts';
import { tellWeighed } from '../../../present/answer/tell-weighed.ts';

/** Shocks from outside, one at a time, each with the answer before and after it. */
export function ShocksSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const w = useTexts('whatIf');
  const format = useFormat();
  const store = useWizardStore();
  const [on, setOn] = useState<ShockId>();
  useEffect(() => {
    const before = store.getState().trial;
    void store.getState().enterTrial();
    return () => {
      store.getState().leaveTrial();
      store.getState().tryOut(before, 'settled');
    };
  }, [store]);
  const { dossier } = answer.told;
  const shocks = shockRules.filter(({ id }) => isReached(id, dossier)).slice(0, shocksShown);
  if (shocks.length === 0) return <p>{t('shocks.none')}</p>;
  const show = (id: ShockId) => {
    setOn(id);
    store.getState().tryOut({ ...noTrial, shocks: [id] }, 'settled');
  };
  return (
    <>
      <p>{t('shocks.text')}</p>
      <ul className={styles.shocks}>
        {shocks.map(({ id }) => (
          <li key={id}>
            <Button aria-pressed={on === id} look={on === id ? 'main' : 'plain'} onClick={() => show(id)}>
              {w(`shocks.${id}.name`)}
            </Button>
          </li>
        ))}
      </ul>
      {on !== undefined && <p>{w(`shocks.${on}.what`, { years: format.years(dossier.fields['frame.horizon'].likely) })}</p>}
      {on !== undefined && <BeforeAndAfter answer={answer} />}
    </>
  );
}

function BeforeAndAfter({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const input = useHourInput(answer);
  const page = useTrialPage(answer);
  const outcome = useWizard((wizard) => wizard.outcome);
  const calculating = useWizard((wizard) => wizard.trialCalculating);
  const before = tellWeighed(input) ?? tellAnswer(input);
  return (
    <div className={styles.part}>
      <p>{t('shocks.before', { sentence: before })}</p>
      <p role="status" className={styles.sentence}>
        {outcome?.refused === true && t('shocks.failed')}
        {outcome === undefined && t('shocks.busy')}
        {outcome?.refused === false && !calculating && page !== undefined && `${page.sentence} ${page.remark}`}
        {outcome?.refused === false && calculating && t('shocks.busy')}
      </p>
    </div>
  );
}
