import { useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { askPrice, tellWeighed } from '../../present/answer/tell-weighed.ts';
import { Button } from '../../ui/button.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

/** What is being filled in counts for nothing until the person says that it is what they mean, having seen what it comes to. */
export function AgreePart({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const { agreed, agree, shown, person } = weighing;
  const [done, setDone] = useState<string>();
  if (agreed === undefined || shown === undefined)
    return (
      done === person && (
        <p ref={takeFocus} tabIndex={-1} role="status">
          {t('agree.counts')}
        </p>
      )
    );
  const says = agreed.assessment.weighed !== undefined;
  const would = tellWeighed(agreed);
  const price = askPrice(agreed);
  return (
    <section className={styles.agree} aria-labelledby="weigh-agree">
      <h2 id="weigh-agree">{t('agree.title')}</h2>
      <p>{t('agree.text')}</p>
      {!says && <p>{t(`agree.nothing.${shown}`)}</p>}
      {would !== undefined && <p>{t('agree.would', { sentence: would })}</p>}
      {price !== undefined && <p>{price}</p>}
      <div>
        <Button
          look="main"
          disabled={disabled || !says}
          onClick={() => {
            agree();
            setDone(person);
          }}
        >
          {t(`agree.action.${shown}`)}
        </Button>
      </div>
    </section>
  );
}
