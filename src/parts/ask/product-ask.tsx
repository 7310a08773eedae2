import type { Default } from '../../dossier/defaults/default.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useFormat, useTexts } from '../../i18n/provider.tsx';
import { productSuggestions } from '../../present/names/product-suggestions.ts';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import { DefaultLine } from './default-line.tsx';
import styles from './field-extras.module.css';
import { UnknownLine } from './field-extras.tsx';
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

/** Asks the product group, by searching its names and the other words people use for it. */
export function ProductAsk({ id, label, labelHidden = false, why, answer, fallback, onSettled, disabled }: ProductAskProps) {
  const t = useTexts('fields');
  const names = useTexts('products');
  const { locale } = useFormat();
  const unknown = answer?.unknown === true;
  return (
    <SuggestBox
      id={id}
      label={label}
      labelHidden={labelHidden}
      placeholder={t('box.search')}
      countWords={(count) => t('box.results', { count })}
      suggestions={productSuggestions(names, locale)}
      picked={typeof answer?.value === 'string' ? answer.value : undefined}
      onPick={(value) => onSettled(value === undefined ? undefined : { value })}
      disabled={disabled}
      under={
        <>
          <UnknownLine id={id} unknown={unknown} onUnknown={(on) => onSettled(on ? { unknown: true } : undefined)} disabled={disabled}>
            {answer?.value === undefined && fallback !== undefined && <DefaultLine fallback={fallback} />}
          </UnknownLine>
          <div className={styles.extras}>
            <WhyLine why={why} />
          </div>
        </>
      }
    />
  );
}
