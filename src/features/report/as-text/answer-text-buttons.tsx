import { useState } from 'react';
import type { Locale } from '../../../content/locales.ts';
import type { ReportChoices } from '../../../dossier/report-choices.ts';
import { fileNameOf } from '../../../i18n/file-name.ts';
import { useLocale, useTexts } from '../../../i18n/provider.tsx';
import { answerAsText } from '../../../present/report/answer-as-text.ts';
import type { ReportDocument } from '../../../present/report/report-document.ts';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { offerFile } from '../../../ui/offer-file.ts';
import { SelectableText } from '../../../ui/selectable-text.tsx';
import styles from '../report-button.module.css';

interface AnswerTextButtonsProps {
  readonly document: (locale: Locale, choices: ReportChoices) => Promise<ReportDocument>;
}

type Said =
  | { readonly what: 'copied' | 'failed' }
  | { readonly what: 'notCopied'; readonly text: string }
  | { readonly what: 'saved'; readonly file: string };

/** The answer as plain text for an e-mail: copied, or saved as a file. Under the choices of the report, its mask included. */
export function AnswerTextButtons({ document }: AnswerTextButtonsProps) {
  const t = useTexts('saving');
  const locale = useLocale();
  const choices = useWizard((wizard) => wizard.reportChoices);
  const [said, setSaid] = useState<Said>();
  const read = async (handOver: (report: ReportDocument, text: string) => Promise<Said>) => {
    try {
      const report = await document(locale, choices);
      setSaid(await handOver(report, answerAsText(report)));
    } catch {
      setSaid({ what: 'failed' }); // words that do not load, a model that cannot be worded
    }
  };
  const copy = async (_report: ReportDocument, text: string): Promise<Said> => {
    try {
      await navigator.clipboard.writeText(text);
      return { what: 'copied' };
    } catch {
      return { what: 'notCopied', text };
    }
  };
  const save = (report: ReportDocument, text: string): Promise<Said> => {
    const file = fileNameOf({ name: report.fileName, date: report.date, locale, extension: 'txt' });
    offerFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), file);
    return Promise.resolve({ what: 'saved', file });
  };
  return (
    <div className={styles.report}>
      <p>{t('mail.explained')}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void read(copy)}>{t('mail.copy')}</Button>
        <Button onClick={() => void read(save)}>{t('mail.save')}</Button>
      </div>
      <output className={styles.status}>
        {said?.what === 'saved' ? t('mail.saved', { file: said.file }) : said !== undefined && t(`mail.${said.what}`)}
      </output>
      {said?.what === 'notCopied' && <SelectableText label={t('mail.copy')} text={said.text} />}
    </div>
  );
}
