import { useFormat } from '../../i18n/format-provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { CountryBox } from './places-and-goods/country-box.tsx';

interface CountryAskProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly picked: string | undefined;
  readonly onPick: (country: string | undefined) => void;
  /** What was typed and is no country for sure, where it is kept with the dossier. */
  readonly kept?: string | undefined;
  readonly onKeep?: (typed: string) => void;
  readonly disabled: boolean;
}

/** Asks a country, out of those we have figures of. */
export function CountryAsk({ onPick, ...rest }: CountryAskProps) {
  const format = useFormat();
  const countries = useWizard((wizard) => wizard.figures?.countries);
  const codes = (countries ?? [])
    .map(({ iso2 }) => iso2 satisfies string)
    .toSorted((a, b) => format.country(a).localeCompare(format.country(b), format.locale));
  return <CountryBox {...rest} codes={codes} onPick={(country) => onPick(country)} />;
}
