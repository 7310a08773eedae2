import { useId, useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { canSeal, leastPassword, sealFile } from '../../storage/sealed-file.ts';
import type { DraftFile } from '../../storage/draft-file.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './draft-row.module.css';

interface SealedSaveProps {
  /** The file as it would be kept without a password; none when the dossier cannot be opened. */
  readonly file: () => Promise<DraftFile | undefined>;
  readonly onFile: (file: DraftFile) => void;
}

/** Keeps the dossier as a file that opens with a password alone. */
export function SealedSave({ file, onFile }: SealedSaveProps) {
  const t = useTexts('safety');
  return (
    <Disclosure summary={t('sealed.save.title')}>
      {canSeal() ? <SealForm file={file} onFile={onFile} /> : <p className={styles.soft}>{t('sealed.save.impossible')}</p>}
    </Disclosure>
  );
}

function SealForm({ file, onFile }: SealedSaveProps) {
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
    const plain = await file();
    if (plain !== undefined) onFile(await sealFile(plain, password));
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
