import { useState } from 'react';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { fileNameOf } from '../../i18n/file-name.ts';
import { useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { offerFile } from '../../ui/offer-file.ts';
import styles from './workbook-button.module.css';

type Making = { readonly state: 'idle' | 'busy' | 'failed' } | { readonly state: 'made'; readonly file: string };

/** One press makes the answer as a workbook that calculates, and downloads it. */
export function WorkbookButton() {
  const locale = useLocale();
  const wizard = useWizardStore();
  const t = useTexts('workbook');
  const [making, setMaking] = useState<Making>({ state: 'idle' });

  const start = async () => {
    if (making.state === 'busy') return;
    setMaking({ state: 'busy' });
    try {
      const [{ readWorkbook }, { makeWorkbook }] = await Promise.all([import('./read-workbook.ts'), import('./make-workbook.ts')]);
      const read = await readWorkbook(locale, wizard);
      if (read === undefined) throw new Error('no answer');
      const file = fileNameOf({ name: read.name, date: read.date, locale, extension: 'xlsx' });
      offerFile(await makeWorkbook(read.workbook), file);
      setMaking({ state: 'made', file });
    } catch {
      setMaking({ state: 'failed' }); // words that do not load, a writer that stops: told on the screen
    }
  };

  return (
    <div className={styles.workbook}>
      <p>{t('explained')}</p>
      <Button aria-disabled={making.state === 'busy'} onClick={() => void start()}>
        {t('button')}
      </Button>
      <output className={styles.status}>
        {making.state === 'busy' && t('making')}
        {making.state === 'made' && t('madeFile', { file: making.file })}
        {making.state === 'failed' && t('failed')}
      </output>
    </div>
  );
}
