import { useEffect, useEffectEvent } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useSaving } from '../../parts/saving/use-saving.ts';
import { Button } from '../../ui/button.tsx';
import styles from './last-file.module.css';

/** At the foot of every screen: when the dossier was last saved as a file, with what changed since, and one press to do so. */
export function LastFile() {
  const t = useTexts('saving');
  const { save, lastFile } = useSaving();
  useSaveKeys(save);
  return (
    <p className={styles.line}>
      <span role="status">{lastFile}</span>
      <Button onClick={save}>{t('save')}</Button>
    </p>
  );
}

/** Ctrl or Cmd with S saves the dossier instead of the page. */
function useSaveKeys(save: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    save();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
