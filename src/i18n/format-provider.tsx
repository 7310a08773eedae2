import { createContext, use, type ReactNode } from 'react';
import type { Locale } from '../content/locales.ts';
import { createFormat, type Format } from './format.ts';
import { useLocale } from './provider.tsx';

/** Writes values another way than the language alone does. */
const OtherFormat = createContext<Format | undefined>(undefined);

const formats: Readonly<Record<Locale, Format>> = {
  'nl-BE': createFormat('nl-BE'),
  'fr-BE': createFormat('fr-BE'),
  'en-GB': createFormat('en-GB'),
};

/** Writes values in the language of the screen. */
export function useFormat(): Format {
  const plain = formats[useLocale()];
  return use(OtherFormat) ?? plain;
}

/** All below it writes values with this format, whatever they are shown in; `undefined` writes them plainly. */
export function FormatProvider({ format, children }: { readonly format: Format | undefined; readonly children: ReactNode }) {
  return <OtherFormat value={format}>{children}</OtherFormat>;
}
