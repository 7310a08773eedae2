import { useState } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import { mostPlans } from '../../../dossier/draft/limits.ts';
import { useWizard } from '../../../state/wizard.ts';
import { AddOption } from './add-option.tsx';
import { FitBorders } from './fit-borders.tsx';
import styles from './options.module.css';
import { PlanRow } from './plan-row.tsx';

/** The ways that are compared with staying: each with what speaks for and against it and all its figures, to change, copy, leave out or add to. */
export function OptionsEditor() {
  const t = useTexts('ways');
  const ids = useWizard(({ draft }) => draft?.plans.map(({ id }) => id).join(' ')) ?? '';
  const plans = ids === '' ? [] : ids.split(' ');
  const [added, setAdded] = useState<string>();
  return (
    <div className={styles.editor}>
      <p>{t('page.lead')}</p>
      <p className={styles.soft}>
        {t('page.count', { count: String(plans.length), most: String(mostPlans) })} {t('page.firstLook')}
      </p>
      {plans.length === 0 && <p>{t('page.none')}</p>}
      <ul className={styles.rows}>
        {plans.map((id) => (
          <PlanRow key={id} id={id} isNew={id === added} onAdded={setAdded} />
        ))}
      </ul>
      {plans.length > 0 && <FitBorders />}
      {plans.length < mostPlans ? <AddOption onAdded={setAdded} /> : <p role="status">{t('page.full')}</p>}
    </div>
  );
}
