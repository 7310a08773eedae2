import { linkTo, type ScreenName } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard, useWizardStore, type WizardStore } from '../../state/wizard.ts';
import type { Notice as WizardNotice } from '../../state/context/notice.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './notices.module.css';

/** What happened outside the person's own doing, told once: the list of dossiers says itself that it cannot be read. */
export function Notices({ screen }: { readonly screen: ScreenName }) {
  const t = useTexts('shell');
  const all = useWizard((wizard) => wizard.notices);
  const isUnread = useWizard((wizard) => wizard.draftsUnread);
  const notices = all.filter(({ code }) => code !== 'not-read' || screen !== 'dossiers' || !isUnread);
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map(({ code }) => (
        <Notice key={code} tone="caution" live action={<Action code={code} />}>
          <p>{t(`notice.${code}`)}</p>
        </Notice>
      ))}
    </div>
  );
}

/** Hears it and goes on; where there are other figures, looks at what they change. */
function Action({ code }: WizardNotice) {
  const t = useTexts('shell');
  const wizard = useWizardStore();
  const hasDraft = useWizard((wizard) => wizard.draft !== undefined);
  const dismiss = useWizard((wizard) => wizard.dismissNotice);
  const isReadOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const hasUnsaved = useWizard((wizard) => wizard.hasUnsaved);
  const isAboutFigures = code === 'newer-figures' || code === 'unknown-figures';
  return (
    <>
      {((code === 'not-saved' && (hasUnsaved || hasDraft)) || (code === 'memory-only' && hasDraft)) && (
        <Button onClick={() => void saveAsFile(wizard)}>{t('save.file')}</Button>
      )}
      {code === 'open-elsewhere' && hasDraft && isReadOnly && (
        <Button onClick={() => wizard.getState().writeHere()}>{t('notice.writeHere')}</Button>
      )}
      {code === 'damaged' && <ButtonLink href={linkTo('dossiers')}>{t('menu.dossiers')}</ButtonLink>}
      {code === 'not-read' && <Button onClick={() => void wizard.getState().comeBack()}>{t('error.again')}</Button>}
      {isAboutFigures && <ButtonLink href={linkTo('figures')}>{t('notice.seeFigures')}</ButtonLink>}
      <Button onClick={() => dismiss(code)}>{t('notice.dismiss')}</Button>
    </>
  );
}

async function saveAsFile(wizard: WizardStore): Promise<void> {
  const { offerJson } = await import('../../ui/offer-file.ts');
  const { draft, exportFile, exportUnsaved, noteFile } = wizard.getState();
  const unsaved = exportUnsaved();
  const open = exportFile();
  // Of several dossiers that wait for room each gets a file.
  for (const file of unsaved) offerJson(file);
  if (open === undefined || draft === undefined) return;
  if (unsaved.length === 0) offerJson(open);
  if (unsaved.length === 0 || unsaved.some(({ text }) => text === open.text)) await noteFile();
}
