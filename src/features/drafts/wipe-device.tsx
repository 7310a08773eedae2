import { useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './drafts-page.module.css';

/** Forgets everything on this device, after asking once. */
export function WipeDevice() {
  const t = useTexts('shell');
  const wipe = useWizard((wizard) => wizard.wipe);
  const [asking, setAsking] = useState(false);
  const [wiped, setWiped] = useState<boolean>();
  const confirm = async () => {
    setAsking(false);
    setWiped(await wipe());
  };
  return (
    <div className={styles.wipe}>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('drafts.wipe')}
      </Button>
      {wiped !== undefined && (
        <Notice tone={wiped ? 'better' : 'worse'} live>
          <p>{wiped ? t('drafts.wiped') : t('drafts.wipeFailed')}</p>
        </Notice>
      )}
      <Dialog
        title={t('drafts.wipeTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={t('drafts.cancel')}
        actions={
          <Button look="main" onClick={() => void confirm()}>
            {t('drafts.wipeAction')}
          </Button>
        }
      >
        <p>{t('drafts.wipeText')}</p>
      </Dialog>
    </div>
  );
}
