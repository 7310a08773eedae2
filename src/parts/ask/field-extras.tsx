import { memo, useId, type ReactNode } from 'react';
import type { FieldUnit } from '../../content/field.ts';
import type { Sure } from '../../dossier/draft/answer.ts';
import type { NumberRule } from '../../i18n/number/number-rule.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import { ConvertLine } from './convert-line.tsx';
import type { Entry } from './entry.ts';
import styles from './field-extras.module.css';
import { useNumberWords } from './use-number-words.ts';
import { WhyLine } from './why-line.tsx';

interface UnknownLineProps {
  readonly id: string;
  readonly unknown: boolean;
  readonly onUnknown: (unknown: boolean) => void;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

/** "I don't know", with what we then reckon with. */
export function UnknownLine({ id, unknown, onUnknown, disabled, children }: UnknownLineProps) {
  const t = useTexts('fields');
  return (
    <div className={styles.unknown}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={unknown}
          disabled={disabled}
          aria-describedby={`${id}-default`}
          onChange={(event) => onUnknown(event.currentTarget.checked)}
        />
        {t('box.unknown')}
      </label>
      <span id={`${id}-default`}>{children}</span>
    </div>
  );
}

const sures = ['exact', 'about', 'rough', 'guess', 'range'] as const satisfies readonly Sure[];

interface ExtrasProps {
  readonly id: string;
  /** Without the number itself, so that a key changes nothing here. */
  readonly sure: Entry['sure'];
  readonly low: string;
  readonly high: string;
  readonly note: string;
  /** There is a number to say it about. */
  readonly isNumber: boolean;
  readonly onChange: (part: Partial<Entry>) => void;
  readonly why: string;
  readonly unit: FieldUnit;
  readonly rule: NumberRule;
  readonly disabled: boolean;
}

/** What may be said about a number: how sure it is and a note; and why it is asked. */
export const FieldExtras = memo(function FieldExtras(props: ExtrasProps) {
  const { id, sure, low, high, note, isNumber, onChange, why, unit, rule, disabled } = props;
  const t = useTexts('fields');
  const group = useId();
  const lowWords = useNumberWords({ text: low, rule, refused: true, onTake: (text) => onChange({ low: text }) });
  const highWords = useNumberWords({ text: high, rule, refused: true, onTake: (text) => onChange({ high: text }) });
  const choices = sures.map((value) => ({ value, label: t(`sure.${value}`), remark: t(`sure.${value}Remark`) }));
  return (
    <div className={styles.extras}>
      {isNumber && (
        <Disclosure summary={t('sure.summary', { sure: t(`sure.${sure === '' ? 'about' : sure}`) })}>
          <ChoiceGroup
            name={group}
            legend={t('sure.legend')}
            legendHidden
            choices={choices}
            picked={sure === '' ? 'about' : sure}
            onPick={(picked) => onChange({ sure: picked })}
            disabled={disabled}
            inline
          />
          {sure === 'range' && (
            <div className={styles.limits}>
              <TextBox
                id={`${id}-low`}
                label={t('sure.low')}
                value={low}
                error={lowWords.error ?? lowWords.offers[0]?.question}
                inputMode="text" // a sign, a unit and a word are read, and a keypad of digits cannot type them
                disabled={disabled}
                onChange={(text) => onChange({ low: text })}
              />
              <TextBox
                id={`${id}-high`}
                label={t('sure.high')}
                value={high}
                error={highWords.error ?? highWords.offers[0]?.question}
                inputMode="text" // a sign, a unit and a word are read, and a keypad of digits cannot type them
                disabled={disabled}
                onChange={(text) => onChange({ high: text })}
              />
            </div>
          )}
        </Disclosure>
      )}
      <ConvertLine id={id} unit={unit} disabled={disabled} onTake={(text) => onChange({ text, unknown: false })} />
      <WhyLine why={why} />
      <Disclosure summary={note === '' ? t('box.noteSummary') : t('box.noteShown', { note })}>
        <TextBox
          id={`${id}-note`}
          label={t('box.note')}
          hint={t('box.noteHint')}
          value={note}
          disabled={disabled}
          onChange={(text) => onChange({ note: text })}
        />
      </Disclosure>
    </div>
  );
});
