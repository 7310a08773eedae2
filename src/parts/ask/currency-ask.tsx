import { useId, type ComponentProps } from 'react';
import { moreCurrencies } from '../../content/currencies.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { ChoiceAsk } from './choice-ask.tsx';
import selectBox from '../../ui/fields/select-box.module.css';
import styles from './currency-ask.module.css';

const isMore = (value: unknown) => moreCurrencies.some((code) => code === value);

/** Asks a currency: the usual ones as choices, the others in a list that opens under "another currency". */
export function CurrencyAsk(props: ComponentProps<typeof ChoiceAsk>) {
  const { answer, onSettled } = props;
  const picked = typeof answer?.value === 'string' ? answer.value : undefined;
  return (
    <ChoiceAsk
      {...props}
      answer={isMore(picked) ? { value: 'other' } : answer}
      openedBy={(value) =>
        value === 'other' ? <MoreCurrencies picked={picked} onPick={(code) => onSettled({ value: code })} /> : undefined
      }
      inline
    />
  );
}

function MoreCurrencies({ picked, onPick }: { readonly picked: string | undefined; readonly onPick: (code: string) => void }) {
  const t = useTexts('fields');
  const format = useFormat();
  const id = useId();
  const named = moreCurrencies
    .map((code) => ({ code, name: format.currency(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, format.locale));
  return (
    <div className={styles.more}>
      <label htmlFor={id}>{t('box.whichCurrency')}</label>
      <select
        id={id}
        className={selectBox.line}
        value={isMore(picked) ? picked : 'other'}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <option value="other">{t('box.notListed')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name} ({code})
          </option>
        ))}
      </select>
    </div>
  );
}
