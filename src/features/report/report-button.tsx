import { useState } from 'react';
import { locales, type Locale } from '../../content/locales.ts';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import type { PaperDocument } from './draw-document.ts';
import { fileNameOf } from '../../parts/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { makeReport } from './make-report.ts';
import { offerFile } from '../../ui/offer-file.ts';
import styles from './report-button.module.css';

type Making =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'busy'; readonly share: number }
  | { readonly state: 'made'; readonly file: string };

interface ReportButtonProps {
  readonly document: (locale: Locale) => PaperDocument | Promise<PaperDocument>;
  /** What the button says instead of making the summary. */
  readonly label?: string;
  /** How it is made and handed over; a test gives its own. */
  readonly make?: typeof makeReport;
  readonly offer?: typeof offerFile;
}

/** One click makes the summary as a PDF, in the language of the screen or another, and downloads it. */
export function ReportButton({ document, label, make = makeReport, offer = offerFile }: ReportButtonProps) {
  const screen = useLocale();
  const t = useTexts('report');
  const languages = useTexts('shell');
  const [picked, setPicked] = useState<Locale>();
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const locale = picked ?? screen;

  const start = async () => {
    if (making.state === 'busy') return;
    setMaking({ state: 'busy', share: 0 });
    setMaking(await made(async () => document(locale), { make, offer, onProgress: (share) => setMaking({ state: 'busy', share }) }));
  };

  return (
    <div className={styles.report}>
      <ChoiceGroup
        name="report-language"
        legend={t('button.language')}
        choices={locales.map((value) => ({ value, label: languages(`languages.${value}`) }))}
        picked={locale}
        onPick={setPicked}
        inline
      />
      <Button look="main" aria-disabled={making.state === 'busy'} onClick={() => void start()}>
        {label ?? t('button.make')}
      </Button>
      {making.state === 'busy' && <progress className={styles.progress} value={making.share} aria-hidden="true" />}
      <output className={styles.status}>
        {making.state === 'busy' && t('button.making')}
        {making.state === 'made' && t('button.made', { file: making.file })}
        {making.state === 'failed' && t('button.failed')}
      </output>
    </div>
  );
}

interface Ways extends Required<Pick<ReportButtonProps, 'make' | 'offer'>> {
  readonly onProgress: (share: number) => void;
}

async function made(read: () => Promise<PaperDocument>, { make, offer, onProgress }: Ways): Promise<Making> {
  try {
    const report = await read();
    const result = await make(report, { onProgress });
    if (!result.ok) return { state: 'failed' };
    const file = fileNameOf({ name: report.fileName, date: report.date, locale: report.locale, extension: 'pdf' });
    offer(result.file, file);
    return { state: 'made', file };
  } catch {
    return { state: 'failed' }; // words that do not load, a model that cannot be worded: told on the screen
  }
}
