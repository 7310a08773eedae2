import { useState } from 'react';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Wizard } from '../../state/context/wizard-state.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './notices.module.css';

type Keeping = Pick<Wizard, 'draft' | 'saveState' | 'hasUnsaved'>;

/** Whether the page may go: all of the open dossier is kept, or another window keeps it, and no other dossier waits for room. */
const nothingIsLost = ({ draft, saveState, hasUnsaved }: Keeping) =>
  !hasUnsaved && (draft === undefined || saveState === 'saved' || saveState === 'read-only');

/** A newer version waits: taken on one press, with what was typed saved first. What cannot be saved is not thrown away for it. */
export function NewVersionLine({ onTake }: { readonly onTake: () => void }) {
  const wizard = useWizardStore();
  const t = useTexts('safety');
  const isKept = useWizard(nothingIsLost);
  const [isTaken, setTaken] = useState(false);
  const take = () => {
    // What is being typed counts at once, as when the window closes.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    wizard.getState().flush();
    if (!nothingIsLost(wizard.getState())) return;
    setTaken(true);
    onTake();
  };
  return (
    <div className={styles.notices}>
      <Notice
        live
        action={
          isTaken ? undefined : isKept ? (
            <Button onClick={take}>{t('version.take')}</Button>
          ) : (
            <ButtonLink href={linkTo('dossiers')}>{t('version.keepFirst')}</ButtonLink>
          )
        }
      >
        <p>{isTaken ? t('version.taking') : isKept ? t('version.ready') : t('version.unsaved')}</p>
      </Notice>
    </div>
  );
}
