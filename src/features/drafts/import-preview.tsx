import type { Draft } from '../../dossier/draft/draft.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useDifferenceRows } from '../../parts/use-difference-rows.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import { useRemarkWords, type Previewed } from './use-import.ts';

interface ImportPreviewProps {
  readonly found: Previewed;
  readonly onAccept: (how: 'beside' | 'instead') => void;
  readonly onLeave: () => void;
}

/** What a file holds: its name and day, what it would change in the open dossier of the same name, and what was left out. */
export function ImportPreview({ found, onAccept, onLeave }: ImportPreviewProps) {
  const t = useTexts('saving');
  const shell = useTexts('shell');
  const format = useFormat();
  const remarks = useRemarkWords()(found);
  const open = useWizard((wizard) => wizard.draft);
  const mayWrite = useWizard((wizard) => wizard.saveState !== 'read-only');
  const { draft } = found;
  const same = open !== undefined && isSameDossier(open, draft) ? open : undefined;
  return (
    <Dialog
      title={t('preview.title')}
      open
      onClose={onLeave}
      closeLabel={shell('drafts.cancel')}
      actions={
        <>
          <Button look="main" onClick={() => onAccept('beside')}>
            {t('preview.open')}
          </Button>
          {same !== undefined && mayWrite && <Button onClick={() => onAccept('instead')}>{t('preview.instead')}</Button>}
        </>
      }
    >
      <p>
        <strong>{draft.name === '' ? shell('drafts.untitled') : draft.name}</strong>
      </p>
      <p>{t('preview.dates', { changed: format.dateTime(draft.changedAt), made: format.date(draft.createdOn) })}</p>
      {remarks.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {same === undefined ? <p>{t('preview.nothingChanges')}</p> : <Changes open={same} draft={draft} />}
    </Dialog>
  );
}

/** The number that tells a copy apart is no part of its name. */
const plainName = (name: string) =>
  name
    .replace(/ \(\d+\)$/, '')
    .trim()
    .toLowerCase();

function isSameDossier(one: Draft, other: Draft): boolean {
  return one.id === other.id || (one.name !== '' && plainName(one.name) === plainName(other.name));
}

/** More rows than this are only counted. */
const mostRows = 8;

function Changes({ open, draft }: { readonly open: Draft; readonly draft: Draft }) {
  const t = useTexts('saving');
  const compare = useTexts('compare');
  const figures = useWizard((wizard) => wizard.figures);
  const rows = useDifferenceRows({ draft: open, figures }, { draft, figures });
  if (rows.length === 0) return <p>{t('preview.same')}</p>;
  const left = rows.length - mostRows;
  return (
    <>
      <RowsTable
        caption={t('preview.differs', { count: rows.length })}
        head={[compare('head.what'), t('preview.here'), t('preview.there')]}
        rows={rows.slice(0, mostRows)}
        numeric={[]}
      />
      {left > 0 && <p>{t('preview.more', { count: left })}</p>}
    </>
  );
}
