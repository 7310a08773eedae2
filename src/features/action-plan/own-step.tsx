import { useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './action-plan.module.css';

/** Adds a step that the advice does not give. */
export function OwnStep() {
  const wizard = useWizardStore();
  const t = useTexts('actionPlan');
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const [text, setText] = useState('');
  return (
    <Disclosure summary={t('steps.own')}>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          wizard.getState().addAction(text);
          setText('');
        }}
      >
        <TextBox id="own-step" label={t('steps.own')} value={text} disabled={readOnly} onChange={setText} />
        <Button type="submit" disabled={readOnly}>
          {t('steps.add')}
        </Button>
      </form>
    </Disclosure>
  );
}
