import { useState } from 'react';
import { mostPlans } from '../../dossier/draft/limits.ts';
import { leverKey, type Lever } from '../../dossier/explore/lever.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { isTrying, noTrial } from '../../dossier/explore/trial.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { usePlanName } from '../../parts/use-plan-name.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { TextBox } from '../../ui/fields/text-box.tsx';
import { triedValue, useLeverWords } from '../../parts/levers/use-levers.ts';
import styles from './what-if.module.css';

/** What is tried so far, with what can be done with it: take it over with a reason, make another option of it, or let it go. */
export function KeepPart({ levers }: { readonly levers: readonly Lever[] }) {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const { nameOf, say } = useLeverWords();
  const trial = useWizard((state) => state.trial);
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const changes = useWizard((state) => state.draft?.changes);
  const [ended, setEnded] = useState<{ readonly how: 'kept' | 'letGo'; readonly changes: typeof changes }>();
  if (!isTrying(trial)) return ended !== undefined && ended.changes === changes && <Ended>{t(`keep.${ended.how}`)}</Ended>;
  if (ended !== undefined) setEnded(undefined);
  const end = (how: 'kept' | 'letGo') => setEnded({ how, changes: wizard.getState().draft?.changes });
  const keep = () => {
    wizard.getState().keepTrial(reasons);
    setReasons({});
    end('kept');
  };
  const letGo = () => {
    wizard.getState().tryOut(noTrial, 'settled');
    end('letGo');
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
      {trial.shocks.length > 0 && <p className={styles.soft}>{t('keep.noStress')}</p>}
      <div className={styles.ways}>
        {(trial.tried.length > 0 || trial.snapshot !== undefined) && (
          <Button look="main" disabled={readOnly} onClick={keep}>
            {t(trial.snapshot === undefined ? 'keep.asAnswer' : 'keep.asSnapshot')}
          </Button>
        )}
        <Button onClick={letGo}>{t('keep.reset')}</Button>
      </div>
      <KeepAsPlan />
    </section>
  );
}

/** Takes the focus over from the button that went, and says what became of it until something else is kept or undone. */
function Ended({ children }: { readonly children: string }) {
  return (
    <p ref={takeFocus} role="status" tabIndex={-1}>
      {children}
    </p>
  );
}

/** Of an option that is tried at other figures, another option beside it. */
function KeepAsPlan() {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const planName = usePlanName();
  const trial = useWizard((state) => state.trial);
  const plans = useWizard((state) => state.draft?.plans) ?? [];
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const [told, setTold] = useState('');
  const tried = plans.filter(({ id }) => trial.snapshot === undefined && trial.tried.some(({ plan }) => plan === id));
  const keep = (plan: Plan) => {
    const name = t('keep.planName', { plan: planName(plan) });
    if (wizard.getState().keepAsPlan(plan.id, name) !== undefined) setTold(t('keep.keptAsPlan', { plan: name }));
  };
  return (
    <>
      {tried.map((plan) => (
        <div key={plan.id} className={styles.ways}>
          <Button disabled={readOnly || plans.length >= mostPlans} onClick={() => keep(plan)}>
            {t('keep.asPlan', { plan: planName(plan) })}
          </Button>
          {plans.length >= mostPlans && <p className={styles.soft}>{t('keep.full')}</p>}
        </div>
      ))}
      <p role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
}
