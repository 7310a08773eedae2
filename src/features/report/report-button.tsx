import { useRef, useState, type ReactNode } from 'react';
import { locales, type Locale } from '../../content/locales.ts';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import type { PaperDocument } from './draw-document.ts';
import { fileNameOf } from '../../i18n/file-name.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { makeReport } from './make-report.ts';
import { offerFile } from '../../ui/offer-file.ts';
import styles from './report-button.module.css';

type Making =
  | { readonly state: 'idle' | 'failed' | 'stopped' }
  | { readonly state: 'busy'; readonly share: number; readonly stop: AbortController }
  | { readonly state: 'made'; readonly file: string };

interface PickedLanguage {
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly onMake: () => void;
}

interface ReportButtonProps {
  readonly document: (locale: Locale) => PaperDocument | Promise<PaperDocument>;
  /** What the button says instead of making the summary. */
  readonly label?: string;
  /** What opens the choices, with the language that is picked and the way to start. */
  readonly choose?: (language: PickedLanguage) => ReactNode;
  /** How it is made and handed over; a test gives its own. */
  readonly make?: typeof makeReport;
  readonly offer?: typeof offerFile;
}

/** One click makes the summary as a PDF, in the language of the screen or another, and downloads it. */
export function ReportButton({ document, label, choose, make = makeReport, offer = offerFile }: ReportButtonProps) {
  const screen = useLocale();
  const t = useTexts('report');
  const languages = useTexts('shell');
  const [picked, setPicked] = useState<Locale>();
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const locale = picked ?? screen;
  const main = useRef<HTMLButtonElement>(null);

  const start = async () => {
    if (making.state === 'busy') return;
    const stop = new AbortController();
    setMaking({ state: 'busy', share: 0, stop });
    const onProgress = (share: number) => {
      if (!stop.signal.aborted) setMaking({ state: 'busy', share, stop });
    };
    const result = await made(async () => document(locale), { make, offer, onProgress, signal: stop.signal });
    // Another may have been started after this one was stopped.
    if (!stop.signal.aborted) setMaking(result);
  };
  const end = () => {
    if (making.state === 'busy') making.stop.abort();
    setMaking({ state: 'stopped' });
    main.current?.focus();
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
      <div className={styles.buttons}>
        <Button ref={main} look="main" aria-disabled={making.state === 'busy'} onClick={() => void start()}>
          {label ?? t('button.make')}
        </Button>
        {making.state === 'busy' && <Button onClick={end}>{t('button.stop')}</Button>}
        {choose?.({ locale, onLocale: setPicked, onMake: () => void start() })}
      </div>
      {making.state === 'busy' && <progress className={styles.progress} value={making.share} aria-hidden="true" />}
      <output className={styles.status}>
        {making.state === 'busy' && t('button.making')}
        {making.state === 'made' && t('button.made', { file: making.file })}
        {making.state === 'failed' && t('button.failed')}
        {making.state === 'stopped' && t('button.stopped')}
      </output>
    </div>
  );
}

interface Ways extends Required<Pick<ReportButtonProps, 'make' | 'offer'>> {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

async function made(read: () => Promise<PaperDocument>, { make, offer, onProgress, signal }: Ways): Promise<Making> {
  try {
    const report = await read();
    const result = await make(report, { onProgress, signal });
    if (signal.aborted) return { state: 'stopped' };
    if (!result.ok) return { state: 'failed' };
    const file = fileNameOf({ name: report.fileName, date: report.date, locale: report.locale, extension: 'pdf' });
    offer(result.file, file);
    return { state: 'made', file };
  } catch {
    return { state: 'failed' }; // words that do not load, a model that cannot be worded: told on the screen
  }
}
