import type { ReactNode } from 'react';
import { termsOfDelivery } from '../../content/terms-of-delivery.ts';
import type { Default } from '../../dossier/defaults/default.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { DefaultLine } from './default-line.tsx';
import styles from './field-extras.module.css';
import { isChoice, type ChoiceValue } from './use-choice-words.ts';
import { WhyLine } from './why-line.tsx';

const explained = [
  ...termsOfDelivery,
  'nothing',
  'one-product',
  'one-line',
  'whole-firm',
  'much',
  'some',
  'little',
] as const satisfies readonly ChoiceValue[];

const isExplained = (value: string): value is (typeof explained)[number] => explained.some((one) => one === value);

interface ChoiceAskProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly why: string;
  readonly choices: readonly string[];
  readonly answer: Answer | undefined;
  readonly fallback: Default | undefined;
  readonly onSettled: (answer: Answer | undefined) => void;
  readonly openedBy?: (value: string) => ReactNode;
  readonly inline?: boolean;
  /** Helps to find the answer. */
  readonly help?: ReactNode;
  readonly disabled: boolean;
}

/** Asks one out of a few. "I don't know" is one of them, with what we then reckon with. */
export function ChoiceAsk(props: ChoiceAskProps) {
  const { id, label, labelHidden = false, why, choices, answer, fallback, onSettled, openedBy, inline = false, help, disabled } = props;
  const t = useTexts('fields');
  const offered = choices.filter(isChoice).map((value) => ({
    value: value satisfies string,
    label: t(`choice.${value}`),
    remark: isExplained(value) ? t(`choiceRemark.${value}`) : undefined,
    opened: openedBy?.(value),
  }));
  const open = { value: '?', label: t('box.unknown'), remark: undefined, opened: fallback && <DefaultLine fallback={fallback} /> };
  const value = typeof answer?.value === 'string' ? answer.value : undefined;
  return (
    <ChoiceGroup
      name={id}
      legend={label}
      legendHidden={labelHidden}
      choices={[...offered, open]}
      picked={answer?.unknown === true ? '?' : value}
      onPick={(picked) => onSettled(picked === '?' ? { unknown: true } : { value: picked })}
      inline={inline}
      disabled={disabled}
      under={
        <div className={styles.extras}>
          <WhyLine why={why} />
          {help}
        </div>
      }
    />
  );
}
