import { useState, type RefObject } from 'react';
import { fileNameOf } from '../../i18n/file-name.ts';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { Button } from '../button.tsx';
import { offerFile } from '../offer-file.ts';
import { SelectableText } from '../selectable-text.tsx';
import { readTable } from './read-table.ts';
import styles from './table-frame.module.css';

interface TableToolsProps {
  readonly label: string;
  /** What holds the table, or is it. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Under a table: copies it as text, and saves it for a spreadsheet. Both take what stands on the screen, in its language and under its mask. */
export function TableTools({ label, frame }: TableToolsProps) {
  const t = useTexts('saving');
  const locale = useLocale();
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'saved' | 'notSaved'>();
  const grid = () => (frame.current === null ? [] : readTable(frame.current));
  const [notCopied, setNotCopied] = useState<string>();
  const copy = async () => {
    const text = grid()
      .map((row) => row.join('\t'))
      .join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
      setNotCopied(undefined);
    } catch {
      setSaid('notCopied'); // no clipboard here, or it was refused
      setNotCopied(text);
    }
  };
  const save = async () => {
    try {
      const [{ writeCsv }, { spreadsheetNumber }] = await Promise.all([
        import('../../i18n/csv.ts'),
        import('../../i18n/spreadsheet-number.ts'),
      ]);
      const text = writeCsv(grid().map((row) => row.map((cell) => spreadsheetNumber(cell, locale))));
      offerFile(new Blob([text], { type: 'text/csv' }), fileNameOf({ name: label, date: '', locale, extension: 'csv' }));
      setSaid('saved');
    } catch {
      setSaid('notSaved'); // the writer did not load
    }
  };
  return (
    <>
      <Button look="quiet" className={styles.tool} aria-label={t('table.copyOf', { label })} onClick={() => void copy()}>
        {t('table.copy')}
      </Button>
      <Button look="quiet" className={styles.tool} aria-label={t('table.saveOf', { label })} onClick={() => void save()}>
        {t('table.save')}
      </Button>
      <span aria-live="polite">{said !== undefined && t(`table.${said}`)}</span>
      {notCopied !== undefined && <SelectableText label={label} text={notCopied} />}
    </>
  );
}
