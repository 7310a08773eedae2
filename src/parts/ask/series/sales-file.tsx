import { useTexts } from '../../../i18n/provider.tsx';
import type { ParsedSeries } from '../../../i18n/series/parsed-series.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/fields/file-button.tsx';
import styles from './series-ask.module.css';
import { useSeriesWords } from './series-readings.tsx';
import type { useSalesFile } from './use-sales-file.ts';

interface SalesFileProps {
  readonly id: string;
  readonly file: ReturnType<typeof useSalesFile>;
  readonly parse: (text: string) => ParsedSeries;
  readonly disabled: boolean;
}

/** Another way to bring in the sales: a file of a spreadsheet, of which one sheet is chosen. */
export function SalesFile({ id, file, parse, disabled }: SalesFileProps) {
  const t = useTexts('salesFile');
  const words = useSeriesWords();
  const echo = (text: string) => {
    const read = parse(text);
    return read.is === 'series' ? [words(read.values)] : [];
  };
  return (
    <>
      <p className={styles.file}>
        {t('hint')}{' '}
        <FileButton
          look="quiet"
          label={t('pick')}
          named={t('pickNamed')}
          accept=".csv,.tsv,.txt,.xlsx"
          disabled={disabled}
          onFile={file.take}
        />
      </p>
      <p role="status" className={file.busy ? undefined : 'only-heard'}>
        {file.busy && t('reading')}
      </p>
      {file.sheets.length > 0 && (
        <div role="group" aria-labelledby={`${id}-sheets`} className={styles.readings}>
          <p id={`${id}-sheets`}>{t('which', { count: String(file.sheets.length) })}</p>
          <ul>
            {file.sheets.map((sheet) => (
              <li key={sheet.name}>
                <Button disabled={disabled} onClick={() => file.pickSheet(sheet)}>
                  {[sheet.name, ...echo(sheet.text)].join(' · ')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
