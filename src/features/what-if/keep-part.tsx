import { useState } from 'react';
import { mostPlans } from '../../dossier/limits.ts';
import { leverKey, type Lever } from '../../dossier/lever.ts';
import { isTrying, noTrial } from '../../dossier/trial.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { usePlanName } from '../../parts/use-plan-name.ts';
import { useWizard, wizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { triedValue, useLeverWords } from './use-levers.ts';
import styles from './what-if.module.css';

/** What is tried so far, with what can be done with it: take it over with a reason, make another option of it, or let it go. */
export function KeepPart({ levers }: { readonly levers: readonly Lever[] }) {
  const t = useTexts('whatIf');
  const { nameOf, say } = useLeverWords();
  const trial = useWizard((state) => state.trial);
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  if (!isTrying(trial)) return null;
  const keep = () => {
    wizard.getState().keepTrial(reasons);
    setReasons({});
  };
  return (
    <section className={styles.part} aria-labelledby="what-if-keep">
      <h2 id="what-if-keep">{t('keep.title')}</h2>
      {trial.tried.length > 0 && (
        <ul className={styles.lines}>
          {trial.tried.map((one) => {
            const key = leverKey(one);
            const lever = levers.find((found) => found.key === key);
            const to = lever && triedValue(trial.tried, lever);
            if (lever === undefined || to === undefined) return null;
            const what = t('keep.line', { what: nameOf(one), from: say(lever.known.likely, lever), to: say(to, lever) });
            return (
              <li key={key} className={styles.tried}>
                <TextBox
                  id={`reason-${key}`}
                  label={what}
                  hint={t('keep.reason')}
                  value={reasons[key] ?? ''}
                  onChange={(text) => setReasons({ ...reasons, [key]: text })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {trial.stresses.length > 0 && <p className={styles.soft}>{t('keep.noStress')}</p>}
      <div className={styles.ways}>
        {(trial.tried.length > 0 || trial.snapshot !== undefined) && (
          <Button look="main" disabled={readOnly} onClick={keep}>
            {t(trial.snapshot === undefined ? 'keep.asAnswer' : 'keep.asSnapshot')}
          </Button>
        )}
        <Button onClick={() => wizard.getState().tryOut(noTrial, 'settled')}>{t('keep.reset')}</Button>
      </div>
      <KeepAsPlan />
    </section>
  );
}

/** Of an option that is tried at other figures, another option beside it. */
function KeepAsPlan() {
  const t = useTexts('whatIf');
  const planName = usePlanName();
  const trial = useWizard((state) => state.trial);
  const plans = useWizard((state) => state.draft?.plans) ?? [];
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const tried = plans.filter(({ id }) => trial.snapshot === undefined && trial.tried.some(({ plan }) => plan === id));
  return tried.map((plan) => (
    <div key={plan.id} className={styles.ways}>
      <Button
        disabled={readOnly || plans.length >= mostPlans}
        onClick={() => wizard.getState().keepAsPlan(plan.id, t('keep.planName', { plan: planName(plan) }))}
      >
        {t('keep.asPlan', { plan: planName(plan) })}
      </Button>
      {plans.length >= mostPlans && <p className={styles.soft}>{t('keep.full')}</p>}
    </div>
  ));
}
