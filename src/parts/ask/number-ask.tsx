import type { FieldUnit } from '../../content/field.ts';
import type { Default } from '../../dossier/defaults/default.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Weight } from '../../present/certainty/influence.ts';
import { NumberBox } from '../../ui/fields/number-box.tsx';
import { DefaultLine } from './default-line.tsx';
import styles from './field-extras.module.css';
import { FieldExtras, UnknownLine } from './field-extras.tsx';
import type { OddValueQuestion } from './checks/use-odd-price.ts';
import { expectedOf } from './entry.ts';
import { useEntryForm } from './use-entry-form.ts';
import { useNumberWords } from './use-number-words.ts';

export interface NumberAskProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly why: string;
  readonly rule: { readonly unit: FieldUnit; readonly bounds?: readonly [number, number]; readonly plausible?: readonly [number, number] };
  /** Instead of the words of the unit, when the amount is in another currency. */
  readonly unitWords?: string | undefined;
  readonly answer: Answer | undefined;
  readonly fallback: Default | undefined;
  readonly onSettled: (answer: Answer | undefined) => void;
  readonly echoOf?: ((value: number) => string) | undefined;
  /** What would be odd beside the other answers, and the question about it. */
  readonly odd?: OddValueQuestion | undefined;
  /** How heavily the figure counts in the answer, where that is known. */
  readonly weight?: Weight | undefined;
  readonly disabled: boolean;
}

/** Asks one number. */
export function NumberAsk({
  id,
  label,
  labelHidden = false,
  hint,
  why,
  rule,
  unitWords,
  answer,
  fallback,
  onSettled,
  echoOf,
  odd,
  weight,
  disabled,
}: NumberAskProps) {
  const t = useTexts('fields');
  const { unit, bounds, plausible } = rule;
  const form = useEntryForm({ unit, bounds, plausible, odd: odd?.numbers, expected: expectedOf(unit, fallback), answer, onSettled });
  const { entry, change } = form;
  const { text, unknown, ...said } = entry;
  const asked = { id, why, unit, rule: form.rule, disabled, onChange: change };
  const words = useNumberWords({
    text,
    rule: form.rule,
    refused: form.refused,
    onTake: (taken) => change({ text: taken, unknown: false }),
    echoOf,
    oddOf: odd?.question,
  });
  return (
    <NumberBox
      id={id}
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      unit={unitWords ?? t(`unit.${unit}`)}
      text={text}
      onText={(typed) => change({ text: typed, unknown: false })}
      onLeave={form.flush}
      {...words}
      disabled={disabled}
      under={
        <>
          <UnknownLine
            id={id}
            unknown={unknown}
            onUnknown={(isUnknown) => change(isUnknown ? { unknown: true, text: '' } : { unknown: false })}
            disabled={disabled}
          >
            {text === '' && fallback !== undefined && <DefaultLine fallback={fallback} unit={unit} />}
          </UnknownLine>
          {weight !== undefined && weight !== 'light' && <p className={styles.weight}>{t(`weight.${weight}`)}</p>}
          <FieldExtras {...said} {...asked} isNumber={text !== '' && !unknown} />
        </>
      }
    />
  );
}
