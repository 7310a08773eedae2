import { Suspense } from 'react';
import { useWizard } from '../../../state/wizard.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { usePlanName } from '../../../parts/use-plan-name.ts';
import { mostPlans } from '../../../dossier/draft/limits.ts';
import { Button } from '../../../ui/button.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { BuiltOn } from './built-on.tsx';
import { FitLines } from './fit-lines.tsx';
import styles from './options.module.css';
import { PlanFigures } from './plan-figures.tsx';

interface PlanRowProps {
  readonly id: string;
  /** Just added: it opens, and takes the focus and with it the screen. */
  readonly isNew: boolean;
  /** Told the id of a copy; undefined where there was no room. */
  readonly onAdded: (id: string | undefined) => void;
}

/** One way: what it is called, what speaks for and against it, what it is built on, and its figures. */
export function PlanRow({ id, isNew, onAdded }: PlanRowProps) {
  const t = useTexts('ways');
  const scan = useTexts('scan');
  const nameOf = usePlanName();
  const plan = useWizard((wizard) => wizard.draft?.plans.find((one) => one.id === id));
  const read = useWizard(({ reading }) => (reading?.ok === true ? reading.dossier.plans.find((one) => one.id === id) : undefined));
  const locked = useWizard((wizard) => wizard.saveState === 'read-only');
  const full = useWizard((wizard) => (wizard.draft?.plans.length ?? 0) >= mostPlans);
  const copyPlan = useWizard((wizard) => wizard.copyPlan);
  const removePlan = useWizard((wizard) => wizard.removePlan);
  if (plan === undefined) return null;
  const name = nameOf(plan);
  return (
    <li className={styles.row} aria-labelledby={`way-${id}`}>
      <header className={styles.head}>
        <h2 id={`way-${id}`} ref={isNew ? takeFocus : undefined} tabIndex={-1}>
          {name}
        </h2>
        <div className={styles.actions}>
          <Button look="quiet" disabled={locked || full} aria-label={t('page.copyNamed', { name })} onClick={() => onAdded(copyPlan(id))}>
            {t('page.copy')}
          </Button>
          <Button look="quiet" disabled={locked} aria-label={scan('check.removePlan', { name })} onClick={() => removePlan(id)}>
            {scan('plan.remove')}
          </Button>
        </div>
      </header>
      {read?.unfit !== undefined && <p className={styles.unfit}>{scan(`check.unfit.${read.unfit}`)}</p>}
      {read !== undefined && read.archetype !== 'mix' && read.unfit !== 'refused-answer' && <FitLines plan={read} />}
      <Suspense>
        <BuiltOn plan={plan} />
      </Suspense>
      <PlanFigures plan={plan} startsOpen={isNew} />
    </li>
  );
}
