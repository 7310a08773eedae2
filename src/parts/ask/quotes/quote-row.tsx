import { useEffect } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { NumberRule } from '../../../i18n/number/number-rule.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { NumberBox } from '../../../ui/fields/number-box.tsx';
import { usePriceEcho } from '../checks/use-against-today.ts';
import type { OddValueQuestion } from '../checks/use-odd-price.ts';
import { CountryAsk } from '../country-ask.tsx';
import { useNumberWords } from '../use-number-words.ts';
import type { CountryRefusal, QuotesEntry } from './quote-entry.ts';
import styles from './quotes.module.css';

interface QuoteRowProps {
  readonly id: string;
  readonly at: number;
  readonly control: Control<QuotesEntry>;
  readonly rule: NumberRule;
  readonly odd: OddValueQuestion | undefined;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
  readonly disabled: boolean;
}

const focusOn = (id: string) => document.getElementById(id)?.focus();

const refusals = ['missing', 'today', 'taken', 'twice'] as const satisfies readonly CountryRefusal[];

/** One quote: where from, and for how much a piece, held at once against what is paid today. */
export function QuoteRow({ id, at, control, rule, odd, onLeave, onRemove, disabled }: QuoteRowProps) {
  const t = useTexts('quotes');
  const fields = useTexts('fields');
  const options = useTexts('options');
  const country = useController({ control, name: `quotes.${at}.country` });
  const price = useController({ control, name: `quotes.${at}.price` });
  const echoOf = usePriceEcho();
  const words = useNumberWords({
    text: price.field.value,
    rule,
    refused: price.fieldState.error?.type === 'unread',
    onTake: (text) => {
      price.field.onChange(text);
      focusOn(`${id}-price`); // the question that was pressed is gone
    },
    echoOf,
    oddOf: odd?.question,
  });
  const focusable = country.field.ref;
  useEffect(() => focusable({ focus: () => focusOn(`${id}-country`) }), [focusable, id]);
  const refusal = refusals.find((one) => one === country.fieldState.error?.type);
  const isMissing = price.fieldState.error?.type === 'price';
  const now = String(at + 1);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears when the row is left, and is not operated itself
    <fieldset
      className={styles.row}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <legend className="only-heard">{t('row', { now })}</legend>
      <CountryAsk
        id={`${id}-country`}
        label={t('country')}
        error={refusal && t(`refused.${refusal}`, { option: options('archetype.better-terms.name') })}
        picked={country.field.value === '' ? undefined : country.field.value}
        onPick={(picked) => country.field.onChange(picked ?? '')}
        disabled={disabled}
      />
      <NumberBox
        id={`${id}-price`}
        label={t('price')}
        unit={fields('unit.EUR/pc')}
        text={price.field.value}
        onText={price.field.onChange}
        {...words}
        error={isMissing ? t('refused.price') : words.error}
        disabled={disabled}
      />
      <Button look="quiet" disabled={disabled} aria-label={t('remove', { now })} onClick={onRemove}>
        {t('clear')}
      </Button>
    </fieldset>
  );
}
