import { useState, type ReactNode } from 'react';
import { countryInSentence } from '../../../i18n/country-in-sentence.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { searchNames, useSearch } from '../../../ui/search/use-search.ts';
import { SuggestBox } from '../../../ui/fields/suggest-box.tsx';
import type { OnPick } from '../../../ui/fields/use-suggesting.ts';
import styles from './country-box.module.css';
import { makeCountrySearch } from './country-search.ts';

interface CountryBoxProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The countries that can be picked, in the order in which the open list shows them. */
  readonly codes: readonly string[];
  readonly picked: string | undefined;
  readonly onPick: OnPick;
  readonly kept?: string | undefined;
  readonly onKeep?: ((typed: string) => void) | undefined;
  readonly disabled?: boolean;
  readonly under?: ReactNode;
}

/** Finds a country by the names it goes by, in many languages; else from the whole list. */
export function CountryBox({ codes, picked, disabled = false, ...rest }: CountryBoxProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const suggestions = codes.map((code) => ({ value: code, label: format.country(code) }));
  const search = useSearch({
    key: `countries ${format.locale} ${codes.join('')}`,
    make: () =>
      makeCountrySearch({
        locale: format.locale,
        listed: new Set(codes),
        remarks: {
          several: t('country.several'),
          region: t('country.region'),
          unlisted: (code) => t('country.unlisted', { country: format.country(code) }),
        },
      }),
  });
  const whichWords = (typed: string, count: number) => {
    const asks = t('country.which', { typed, count });
    return picked === undefined ? asks : `${asks} ${t('country.stays', { country: countryInSentence(picked, format) })}`;
  };
  return (
    <SuggestBox
      {...rest}
      placeholder={t('box.search')}
      countWords={(count) => t('box.results', { count })}
      whichWords={whichWords}
      suggestions={suggestions}
      search={search ?? searchNames(suggestions)}
      picked={picked}
      disabled={disabled}
      none={(take) => <WholeList id={rest.id} codes={codes} onTake={take} disabled={disabled} />}
    />
  );
}

interface WholeListProps {
  readonly id: string;
  readonly codes: readonly string[];
  readonly onTake: (code: string) => void;
  readonly disabled: boolean;
}

function WholeList({ id, codes, onTake, disabled }: WholeListProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const [code, setCode] = useState('');
  const choices = codes
    .map((value) => ({ value, label: format.country(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, format.locale));
  return (
    <Disclosure summary={t('country.all')}>
      <div className={styles.list}>
        <label htmlFor={`${id}-list`}>{t('country.pick')}</label>
        <select id={`${id}-list`} value={code} disabled={disabled} onChange={(event) => setCode(event.currentTarget.value)}>
          <option value="">{t('country.none')}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Button disabled={disabled || code === ''} onClick={() => onTake(code)}>
          {t('country.take')}
        </Button>
      </div>
    </Disclosure>
  );
}
