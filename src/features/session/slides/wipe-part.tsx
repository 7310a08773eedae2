import { useState } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../../../i18n/provider.tsx';
import { handOver } from '../../../parts/saving/hand-over.ts';
import { localDay } from '../../../state/context/local-day.ts';
import { useWizard, useWizardStore } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FileButton } from '../../../ui/fields/file-button.tsx';
import { useHour } from '../hour.ts';
import styles from '../session.module.css';
import { toWipe } from '../wiping.ts';

/** The dossier as a dated file, shown back to prove that it is there; only then, and where agreed, is the device wiped. */
export function WipePart() {
  const t = useTexts('session');
  const { session } = useHour();
  const store = useWizardStore();
  const draft = useWizard((wizard) => wizard.draft); // what was checked holds for this state of it only
  const [read, setRead] = useState<string>();
  const written = draft === undefined ? undefined : store.getState().exportFile();
  const isKnown = read !== undefined && read === written?.text;
  const save = () => {
    if (written === undefined) return;
    void handOver(store, { ...written, fileName: `${localDay(new Date())} ${written.fileName}` });
  };
  const check = (file: File) => {
    file.text().then(setRead, () => setRead(''));
  };
  return (
    <section className={styles.part} aria-labelledby="hour-file">
      <h2 id="hour-file">{t('end.file')}</h2>
      <p className={styles.soft}>{t('end.fileText')}</p>
      <div className={styles.ways}>
        <Button onClick={save}>{t('end.fileSave')}</Button>
        <FileButton label={t('end.fileCheck')} accept=".json,application/json" onFile={check} />
      </div>
      <p role="status">{read !== undefined && t(isKnown ? 'end.fileKnown' : 'end.fileOther')}</p>
      {session.atEnd === 'wipe' && <Wipe isKnown={isKnown} />}
    </section>
  );
}

function Wipe({ isKnown }: { readonly isKnown: boolean }) {
  const t = useTexts('session');
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    go('/session', toWipe);
  };
  return (
    <>
      {!isKnown && <p className={styles.soft}>{t('end.wipeNeeds')}</p>}
      <Button disabled={!isKnown} onClick={() => setAsking(true)}>
        {t('end.wipe')}
      </Button>
      <Dialog
        title={t('end.wipeTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={t('end.wipeCancel')}
        actions={
          <Button look="main" onClick={confirm}>
            {t('end.wipeAction')}
          </Button>
        }
      >
        <p>{t('end.wipeText')}</p>
      </Dialog>
    </>
  );
}
