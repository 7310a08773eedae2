import { useState } from 'react';
import { useLocation } from 'wouter';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/fields/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { ImportPreview } from './import-preview.tsx';
import { DraftsList } from './drafts-list.tsx';
import styles from './drafts-page.module.css';
import { SealedOpen } from './sealed-open.tsx';
import { WipeDevice } from './wipe-device.tsx';
import { useImport } from './use-import.ts';

/** All dossiers on this device: open, name, copy, save as a file, delete and put back, wipe. */
export function DraftsPage() {
  const t = useTexts('shell');
  const s = useTexts('safety');
  const [, go] = useLocation();
  const drafts = useWizard((wizard) => wizard.drafts);
  const isUnread = useWizard((wizard) => wizard.draftsUnread);
  const hasOpen = useWizard((wizard) => wizard.draft !== undefined);
  const create = useWizard((wizard) => wizard.create);
  const [problem, setProblem] = useState<string>();
  return (
    <div className={styles.page}>
      <PageHead title={t('drafts.title')} lead={t('drafts.lead')} />
      <div className={styles.ways}>
        <Button look="main" onClick={() => void create(() => go('/scan/1'))}>
          {t('drafts.new')}
        </Button>
        <ImportFile />
      </div>
      <RemovedLine />
      {problem !== undefined && (
        <Notice tone="worse" live>
          <p>{problem}</p>
        </Notice>
      )}
      {isUnread && <Unread />}
      {drafts.length === 0 && !isUnread && (
        <>
          <p>{t('drafts.empty')}</p>
          <p>{s('cleared')}</p>
        </>
      )}
      {drafts.length > 0 && (
        <>
          <DraftsList drafts={drafts} onProblem={setProblem} />
          {drafts.length > 1 && hasOpen && (
            <p>
              <a href={linkTo('compare')}>{s('beside')}</a>
            </p>
          )}
        </>
      )}
      <WipeDevice />
    </div>
  );
}

/** An empty list would be untrue: it is not known what is there. */
function Unread() {
  const s = useTexts('safety');
  const comeBack = useWizard((wizard) => wizard.comeBack);
  const isForbidden = useWizard((wizard) => wizard.saveState === 'memory'); // until the page is loaded anew
  return (
    <Notice tone="worse" action={isForbidden ? undefined : <Button onClick={() => void comeBack()}>{s('readAgain')}</Button>}>
      <p>{s('unread')}</p>
    </Notice>
  );
}

function RemovedLine() {
  const t = useTexts('shell');
  const removed = useWizard((wizard) => wizard.removed);
  const restore = useWizard((wizard) => wizard.restoreRemoved);
  if (removed === undefined) return null;
  return (
    <Notice live action={<Button onClick={restore}>{t('drafts.restore')}</Button>}>
      <p>{t('drafts.removed', { name: removed.name === '' ? t('drafts.untitled') : removed.name })}</p>
    </Notice>
  );
}

/** A file that was kept: looked at first, then opened as a new dossier or, where it is asked, in the place of the open one. */
function ImportFile() {
  const t = useTexts('shell');
  const u = useTexts('undo');
  const { told, read, takeBack, sealed, leaveSealed, previewed, accept, leave } = useImport();
  return (
    <>
      <FileButton label={t('drafts.import')} accept=".json,application/json" onFile={(file) => void read(file)} />
      {sealed !== undefined && <SealedOpen key={sealed.size} onTry={(password) => read(sealed, password)} onLeave={leaveSealed} />}
      {previewed !== undefined && <ImportPreview found={previewed} onAccept={(how) => void accept(previewed, how)} onLeave={leave} />}
      {told !== undefined && (
        <Notice tone={told.ok ? 'better' : 'worse'} live action={told.ok ? <Button onClick={takeBack}>{u('undoIt')}</Button> : undefined}>
          {told.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
