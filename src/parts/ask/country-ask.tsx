import { useFormat, useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { SuggestBox } from '../../ui/suggest-box.tsx';

interface CountryAskProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly picked: string | undefined;
  readonly onPick: (country: string | undefined) => void;
  readonly disabled: boolean;
}

/** Asks a country, out of those we have figures of. */
export function CountryAsk({ id, label, labelHidden = false, hint, picked, onPick, disabled }: CountryAskProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const countries = useWizard((wizard) => wizard.figures?.countries);
  const suggestions = (countries ?? [])
    .map(({ iso2 }) => ({ value: iso2 satisfies string, label: format.country(iso2), words: iso2 }))
    .toSorted((a, b) => a.label.localeCompare(b.label, format.locale));
  return (
    <SuggestBox
      id={id}
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      placeholder={t('box.search')}
      countWords={(count) => t('box.results', { count })}
      suggestions={suggestions}
      picked={picked}
      onPick={onPick}
      disabled={disabled}
    />
  );
}
