import { useId, useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './draft-row.module.css';

interface SealedSaveProps {
  readonly onSave: (password: string) => Promise<void>;
}

/** Fewer characters are tried out in no time. */
const leastPassword = 12;

/** Browsers encrypt only in pages that came over https, from this device, or from disk where they trust that. */
const canSeal = () => globalThis.crypto?.subtle !== undefined;

/** Keeps the dossier as a file that opens with a password alone. */
export function SealedSave({ onSave }: SealedSaveProps) {
  const t = useTexts('safety');
  return (
    <Disclosure summary={t('sealed.save.title')}>
      {canSeal() ? <SealForm onSave={onSave} /> : <p className={styles.soft}>{t('sealed.save.impossible')}</p>}
    </Disclosure>
  );
}

function SealForm({ onSave }: SealedSaveProps) {
  const t = useTexts('safety');
  const [first, second] = [useId(), useId()];
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'short' | 'differs'>();
  const [isBusy, setBusy] = useState(false);
  const seal = async (event: FormEvent) => {
    event.preventDefault();
    const fault = password.length < leastPassword ? 'short' : password === again ? undefined : 'differs';
    setWrong(fault);
    if (fault !== undefined || isBusy) return;
    setBusy(true);
    await onSave(password);
    setPassword('');
    setAgain('');
    setBusy(false);
  };
  return (
    <form className={styles.rename} onSubmit={(event) => void seal(event)}>
      <TextBox
        id={first}
        type="password"
        autoComplete="new-password"
        label={t('sealed.save.password')}
        hint={t('sealed.save.hint')}
        error={wrong === 'short' ? t('sealed.save.short', { least: String(leastPassword) }) : undefined}
        value={password}
        onChange={setPassword}
      />
      <TextBox
        id={second}
        type="password"
        autoComplete="new-password"
        label={t('sealed.save.again')}
        error={wrong === 'differs' ? t('sealed.save.differs') : undefined}
        value={again}
        onChange={setAgain}
      />
      <Button type="submit" disabled={isBusy}>
        {t('sealed.save.action')}
      </Button>
    </form>
  );
}
