import { useId, useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './draft-row.module.css';

interface SealedOpenProps {
  /** Whether the file opened with it. */
  readonly onTry: (password: string) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** Asks for the password of a file that was kept with one. */
export function SealedOpen({ onTry, onLeave }: SealedOpenProps) {
  const t = useTexts('safety');
  const s = useTexts('shell');
  const id = useId();
  const [password, setPassword] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setWrong(!(await onTry(password)));
    setBusy(false);
  };
  return (
    <form className={styles.rename} onSubmit={(event) => void open(event)}>
      <TextBox
        id={id}
        type="password"
        autoComplete="current-password"
        label={t('sealed.open.password')}
        error={isWrong ? t('sealed.open.wrong') : undefined}
        value={password}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the file was just picked, and nothing else can follow
        autoFocus
        onChange={setPassword}
      />
      <Button type="submit" disabled={isBusy}>
        {t('sealed.open.action')}
      </Button>
      <Button look="quiet" onClick={onLeave}>
        {s('drafts.cancel')}
      </Button>
    </form>
  );
}
