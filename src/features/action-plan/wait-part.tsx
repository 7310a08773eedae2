import { useState } from 'react';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { reviewKey } from '../../present/plan/plan-rows.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { DateBox } from '../../ui/fields/date-box.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './action-plan.module.css';

/** Not deciding yet: a day to look again, and the way to what would turn the answer meanwhile. */
export function WaitPart({ answer: { page } }: { readonly answer: Answered }) {
  const wizard = useWizardStore();
  const t = useTexts('actionPlan');
  const readOnly = useWizard((state) => state.saveState === 'read-only');
  const review = useWizard((state) => state.draft?.actions?.find(({ step }) => step === reviewKey));
  const [opened] = useState(review?.when !== undefined);
  return (
    <section className={classNames(styles.part, review?.when === undefined && 'not-on-paper')} aria-labelledby="plan-wait">
      <Disclosure open={opened} summary={<h2 id="plan-wait">{t('wait.title')}</h2>}>
        <p>
          {t(page.turning === undefined ? 'wait.none' : 'wait.text')} <a href={linkTo('result/tipping')}>{t('wait.all')}</a>
        </p>
        <DateBox
          id="plan-review"
          label={t('wait.date')}
          value={review?.when ?? ''}
          disabled={readOnly}
          onChange={(when) => wizard.getState().agree({ step: reviewKey }, { when })}
        />
      </Disclosure>
    </section>
  );
}
