import type { Default } from '../../dossier/defaults/default.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { DefaultLine } from './default-line.tsx';
import styles from './field-extras.module.css';
import { UnknownLine } from './field-extras.tsx';
import { NameAsk } from './name-ask.tsx';
import { ProductBox } from './places-and-goods/product-box.tsx';
import { WhyLine } from './why-line.tsx';

interface ProductAskProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly why: string;
  readonly answer: Answer | undefined;
  readonly fallback: Default | undefined;
  readonly onSettled: (answer: Answer | undefined) => void;
  readonly disabled: boolean;
}

/** The parts of an answer that there are; without any there is no answer. */
function answerWith(text: string | undefined, rest: Partial<Pick<Answer, 'value' | 'unknown'>>): Answer | undefined {
  const named = text === undefined || text.trim() === '' ? {} : { text: text.trim().slice(0, 80) };
  const answer = { ...rest, ...named };
  return Object.keys(answer).length === 0 ? undefined : answer;
}

/** Asks the product group by what the firm calls its product; what was typed stays as the product's own name. */
export function ProductAsk({ id, label, labelHidden = false, why, answer, fallback, onSettled, disabled }: ProductAskProps) {
  const t = useTexts('fields');
  const unknown = answer?.unknown === true;
  const value = typeof answer?.value === 'string' ? answer.value : undefined;
  const rest = { ...(value !== undefined && { value }), ...(unknown && { unknown: true as const }) };
  return (
    <ProductBox
      id={id}
      label={label}
      labelHidden={labelHidden}
      picked={value}
      onPick={(group, own) => onSettled(group === undefined ? undefined : answerWith(own ?? answer?.text, { value: group }))}
      kept={unknown ? undefined : answer?.text}
      onKeep={(typed) => onSettled(answerWith(typed, value === undefined ? {} : { value }))}
      disabled={disabled}
      under={
        <>
          {(value !== undefined || unknown) && (
            <NameAsk
              id={`${id}-own-name`}
              label={t('box.ownName')}
              name={answer?.text ?? ''}
              disabled={disabled}
              onSettled={(text) => onSettled(answerWith(text, rest))}
            />
          )}
          <UnknownLine
            id={id}
            unknown={unknown}
            onUnknown={(on) => onSettled(answerWith(answer?.text, on ? { unknown: true } : {}))}
            disabled={disabled}
          >
            {value === undefined && fallback !== undefined && <DefaultLine fallback={fallback} />}
          </UnknownLine>
          <div className={styles.extras}>
            <WhyLine why={why} />
          </div>
        </>
      }
    />
  );
}
