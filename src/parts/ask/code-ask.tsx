import { useState } from 'react';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { dutyOfCode, isGoodsCode } from '../../reference/duty-of-code.ts';
import { useWizard } from '../../state/wizard.ts';
import { TextBox } from '../../ui/fields/text-box.tsx';
import { useAfterPress } from '../../ui/use-after-press.ts';
import styles from './field-extras.module.css';
import { useSettled } from './use-settled.ts';
import { WhyLine } from './why-line.tsx';

interface CodeAskProps {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly answer: Answer | undefined;
  readonly onSettled: (answer: Answer | undefined) => void;
  readonly disabled: boolean;
}

/** The digits of a code, however they are parted. */
const digitsOf = (text: string) => text.replace(/[\s.\-/]/g, '');

/** Asks the code of the goods; what is no beginning of a code is told, and is no answer. */
export function CodeAsk({ id, label, why, answer, onSettled, disabled }: CodeAskProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const figures = useWizard((wizard) => wizard.figures);
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const afterPress = useAfterPress();
  const { settle, flush } = useSettled<string>((text) => {
    const value = digitsOf(text);
    onSettled(isGoodsCode(value) ? { value } : undefined);
  });
  const kept = typeof answer?.value === 'string' ? answer.value : '';
  const code = digitsOf(typed ?? kept);
  const isWrong = left && code !== '' && !isGoodsCode(code);
  const duty = figures === undefined || !isGoodsCode(code) ? undefined : dutyOfCode(code, figures.dutyByProduct);
  return (
    <div>
      <TextBox
        id={id}
        label={label}
        value={typed ?? kept}
        inputMode="text" // codes are written with points and spaces too
        maxLength={20}
        hint={t('code.hint')}
        error={isWrong ? t('code.wrong') : undefined}
        disabled={disabled}
        onChange={(text) => {
          setTyped(text);
          settle(text);
        }}
        onFocus={() => setLeft(false)}
        onBlur={() =>
          afterPress(() => {
            flush();
            setLeft(true);
            if (isGoodsCode(code) || code === '') setTyped(undefined);
          })
        }
      />
      <p role="status">{duty !== undefined && t('code.duty', { share: format.share(duty.value) })}</p>
      <div className={styles.extras}>
        <WhyLine why={why} />
      </div>
    </div>
  );
}
