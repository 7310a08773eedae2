import { useState, type ReactNode } from 'react';
import { FormatProvider } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import { useHour } from './hour.ts';
import styles from './session.module.css';

interface RevealedProps {
  /** What it is an amount of, to be said with the button. */
  readonly what: string;
  /** Off for what the mask leaves as it is, such as weeks and shares. */
  readonly isAmount?: boolean;
  readonly children: ReactNode;
}

/** One amount, or one line with amounts: under the mask it is hidden until somebody asks for it, and hidden again on another slide. */
export function Revealed({ what, isAmount = true, children }: RevealedProps) {
  const t = useTexts('session');
  const { masked } = useHour();
  const [shown, setShown] = useState(false);
  if (masked === undefined) {
    if (shown) setShown(false); // the mask that comes back hides it again
    return children;
  }
  if (!isAmount) return children;
  const act = t(shown ? 'mask.hide' : 'mask.show');
  return (
    <span className={styles.revealed}>
      <FormatProvider format={shown ? undefined : masked}>{children}</FormatProvider>{' '}
      <Button look="quiet" className={styles.reveal} aria-label={t('mask.of', { what, act })} onClick={() => setShown(!shown)}>
        {act}
      </Button>
    </span>
  );
}
