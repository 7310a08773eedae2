import { useFormat } from '../../../../i18n/format-provider.tsx';
import { useTexts } from '../../../../i18n/provider.tsx';
import { useDifferenceRows } from '../../../../parts/use-difference-rows.ts';
import { useWizard } from '../../../../state/wizard.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { RowsTable } from '../../../../ui/table/rows-table.tsx';
import type { NotTaken } from './read-amounts.ts';
import type { ReadSheet } from './use-amounts.ts';
import { withAmounts } from './with-amounts.ts';

interface AmountsPreviewProps {
  readonly found: ReadSheet;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** More rows than this that are not taken are only counted. */
const mostRows = 20;

/** What a sheet would change in the open dossier, and which of its rows are left out and why. */
export function AmountsPreview({ found: { changes, same, notTaken }, onTake, onLeave }: AmountsPreviewProps) {
  const t = useTexts('amounts');
  const shell = useTexts('shell');
  const open = useWizard((wizard) => wizard.draft);
  const left = notTaken.length - mostRows;
  const becauseOf = useBecause();
  return (
    <Dialog
      title={t('preview.title')}
      open
      onClose={onLeave}
      closeLabel={shell('drafts.cancel')}
      actions={
        changes.length > 0 && (
          <Button look="main" onClick={onTake}>
            {t('preview.take')}
          </Button>
        )
      }
    >
      {changes.length === 0 && <p>{t('preview.changes', { count: 0 })}</p>}
      {changes.length > 0 && open !== undefined && <Changes open={open} changes={changes} />}
      {same > 0 && <p>{t('preview.same', { count: same })}</p>}
      {notTaken.length > 0 && (
        <RowsTable
          caption={t('preview.notTaken', { count: notTaken.length })}
          head={[t('preview.row'), t('preview.told'), t('preview.why')]}
          rows={notTaken.slice(0, mostRows).map((row) => [String(row.line), shortened(row.text), becauseOf(row)])}
          numeric={[]}
        />
      )}
      {left > 0 && <p>{t('preview.more', { count: left })}</p>}
    </Dialog>
  );
}

type ChangesProps = Pick<ReadSheet, 'changes'> & { readonly open: Parameters<typeof withAmounts>[0] };

function Changes({ open, changes }: ChangesProps) {
  const t = useTexts('amounts');
  const compare = useTexts('compare');
  const figures = useWizard((wizard) => wizard.figures);
  const rows = useDifferenceRows({ draft: open, figures }, { draft: withAmounts(open, changes), figures });
  return (
    <RowsTable
      caption={t('preview.changes', { count: changes.length })}
      head={[compare('head.what'), t('preview.inDossier'), t('preview.inFile')]}
      rows={rows}
      numeric={[]}
    />
  );
}

const mostLetters = 40;
/** A stranger's text without spaces would push the next column off a narrow screen: it may break after so many signs. */
const unbroken = /\S{12}(?=\S)/gu;
const shortened = (text: string) => (text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text).replace(unbroken, '$&\u200b');

/** Why a row is left out, in words: those of the field where it could not be read as a number. */
function useBecause(): (row: NotTaken) => string {
  const t = useTexts('amounts');
  const f = useTexts('fields');
  const format = useFormat();
  return ({ because }) => {
    if (because.code !== 'refused') return t(`because.${because.code}`, { amount: t('head.amount') });
    const { refusal, row } = because;
    const limit = format.quantity(refusal.limit ?? 0, row.unit);
    return f(`number.refused.${refusal.reason}`, { unit: f(`unit.${row.unit}`), found: refusal.found ?? '', limit });
  };
}
