import { useId, type ReactNode } from 'react';
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
  readonly entry: Entry;
  readonly onChange: (part: Partial<Entry>) => void;
  readonly why: string;
  readonly unit: FieldUnit;
  readonly rule: NumberRule;
  readonly disabled: boolean;
}

/** What may be said about a number: how sure it is and a note; and why it is asked. */
export function FieldExtras({ id, entry, onChange, why, unit, rule, disabled }: ExtrasProps) {
  const t = useTexts('fields');
  const group = useId();
  const low = useNumberWords({ text: entry.low, rule, refused: true, onTake: (text) => onChange({ low: text }) });
  const high = useNumberWords({ text: entry.high, rule, refused: true, onTake: (text) => onChange({ high: text }) });
  const choices = sures.map((sure) => ({ value: sure, label: t(`sure.${sure}`), remark: t(`sure.${sure}Remark`) }));
  return (
    <div className={styles.extras}>
      {entry.text !== '' && !entry.unknown && (
        <Disclosure summary={t('sure.summary', { sure: t(`sure.${entry.sure === '' ? 'about' : entry.sure}`) })}>
          <ChoiceGroup
            name={group}
            legend={t('sure.legend')}
            legendHidden
            choices={choices}
            picked={entry.sure === '' ? 'about' : entry.sure}
            onPick={(sure) => onChange({ sure })}
            disabled={disabled}
            inline
          />
          {entry.sure === 'range' && (
            <div className={styles.limits}>
              <TextBox
                id={`${id}-low`}
                label={t('sure.low')}
                value={entry.low}
                error={low.error ?? low.offers[0]?.question}
                inputMode="text" // a sign, a unit and a word are read, and a keypad of digits cannot type them
                disabled={disabled}
                onChange={(text) => onChange({ low: text })}
              />
              <TextBox
                id={`${id}-high`}
                label={t('sure.high')}
                value={entry.high}
                error={high.error ?? high.offers[0]?.question}
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
      <Disclosure summary={entry.note === '' ? t('box.noteSummary') : t('box.noteShown', { note: entry.note })}>
        <TextBox
          id={`${id}-note`}
          label={t('box.note')}
          hint={t('box.noteHint')}
          value={entry.note}
          disabled={disabled}
          onChange={(note) => onChange({ note })}
        />
      </Disclosure>
    </div>
  );
}
