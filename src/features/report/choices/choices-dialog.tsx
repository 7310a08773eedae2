import { useState } from 'react';
import { locales, type Locale } from '../../../content/locales.ts';
import { forReader, reportParts, reportReaders, type ReportChoices } from '../../../dossier/report-choices.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/fields/choice-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FileButton } from '../../../ui/fields/file-button.tsx';
import { TextBox } from '../../../ui/fields/text-box.tsx';
import { logoKinds, readLogo, type ReadLogo } from './read-logo.ts';
import styles from './choices-dialog.module.css';

export interface ChoicesDialogProps {
  readonly choices: ReportChoices;
  readonly onChoose: (choices: ReportChoices) => void;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  /** About how many pages it takes. */
  readonly pages: number;
  readonly onMake: () => void;
  /** How a picture is read; a test gives its own. */
  readonly read?: (file: File) => Promise<ReadLogo>;
}

/** A small button that opens the choices of the report: for whom, in which language, what stands in it, and whose it is. */
export function ChoicesDialog(props: ChoicesDialogProps) {
  const t = useTexts('paper');
  const languages = useTexts('shell');
  const [isOpen, setIsOpen] = useState(false);
  const { choices, onChoose, locale, onLocale, pages, onMake } = props;
  const close = () => setIsOpen(false);
  const make = () => {
    close();
    onMake();
  };
  return (
    <>
      <Button look="plain" onClick={() => setIsOpen(true)}>
        {t('choices.open')}
      </Button>
      <Dialog
        title={t('choices.title')}
        open={isOpen}
        onClose={close}
        closeLabel={t('choices.close')}
        actions={
          <Button look="main" onClick={make}>
            {t('choices.make')}
          </Button>
        }
      >
        <div className={styles.choices}>
          <ChoiceGroup
            name="report-reader"
            legend={t('choices.reader')}
            choices={reportReaders.map((value) => ({ value, label: t(`choices.readers.${value}`) }))}
            picked={choices.reader}
            onPick={(reader) => onChoose(forReader(reader, choices))}
          />
          <ChoiceGroup
            name="report-choice-language"
            legend={t('choices.language')}
            choices={locales.map((value) => ({ value, label: languages(`languages.${value}`) }))}
            picked={locale}
            onPick={onLocale}
            inline
          />
          <PartsChoice choices={choices} onChoose={onChoose} />
          <AdviserChoice {...props} />
          <output>{t('choices.pages', { count: String(pages) })}</output>
        </div>
      </Dialog>
    </>
  );
}

function PartsChoice({ choices, onChoose }: Pick<ChoicesDialogProps, 'choices' | 'onChoose'>) {
  const t = useTexts('paper');
  const { parts, isMasked } = choices;
  return (
    <fieldset className={styles.parts}>
      <legend>{t('choices.parts')}</legend>
      {reportParts.map((part) => (
        <label key={part} className={styles.tick}>
          <input
            type="checkbox"
            checked={parts.includes(part)}
            onChange={({ currentTarget }) =>
              onChoose({ ...choices, parts: reportParts.filter((one) => (one === part ? currentTarget.checked : parts.includes(one))) })
            }
          />
          {t(`choices.part.${part}`)}
        </label>
      ))}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isMasked}
          onChange={({ currentTarget }) => onChoose({ ...choices, isMasked: currentTarget.checked })}
        />
        {t('choices.masked')}
      </label>
    </fieldset>
  );
}

function AdviserChoice({ choices, onChoose, read = readLogo }: ChoicesDialogProps) {
  const t = useTexts('paper');
  const [refused, setRefused] = useState<'kind' | 'size' | 'damaged'>();
  const take = async (file: File) => {
    const result = await read(file);
    setRefused(result.ok ? undefined : result.why);
    if (result.ok) onChoose({ ...choices, logo: result.logo });
  };
  return (
    <>
      <TextBox
        id="report-adviser"
        label={t('choices.adviser')}
        hint={t('choices.adviserHint')}
        maxLength={80}
        value={choices.adviser}
        onChange={(adviser) => onChoose({ ...choices, adviser })}
      />
      <div className={styles.logo}>
        <FileButton
          label={choices.logo === undefined ? t('choices.logo') : t('choices.otherLogo')}
          accept={logoKinds.join(',')}
          onFile={(file) => void take(file)}
        />
        {choices.logo !== undefined && (
          <Button onClick={() => onChoose({ ...choices, logo: undefined })}>{t('choices.withoutLogo')}</Button>
        )}
      </div>
      <p role="status">
        {refused !== undefined && t(`choices.refused.${refused}`)}
        {refused === undefined && choices.logo !== undefined && t('choices.hasLogo')}
      </p>
    </>
  );
}
