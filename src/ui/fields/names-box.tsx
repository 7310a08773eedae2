import { plainLetters } from '../../i18n/plain-letters.ts';
import { loadSearch } from '../search/load-search.ts';
import type { SearchLanguage } from '../search/roots.ts';
import { searchNames, useSearch } from '../search/use-search.ts';
import { SuggestBox, type SuggestBoxProps } from './suggest-box.tsx';
import type { Suggestion } from './use-suggesting.ts';

interface Named extends Suggestion {
  /** Other words people search by. */
  readonly words?: readonly string[];
}

interface NamesBoxProps extends Omit<SuggestBoxProps, 'search' | 'suggestions'> {
  readonly suggestions: readonly Named[];
  /** Of the names; without it words are looked up as they stand. */
  readonly language?: SearchLanguage | undefined;
}

/** A suggest box over a short list that is searched by its names and some other words. */
export function NamesBox({ suggestions, language, ...rest }: NamesBoxProps) {
  const search = useSearch({
    key: suggestions.map(({ value, label, words = [] }) => [value, plainLetters(label), ...words].join()).join(';'),
    make: () =>
      loadSearch(
        suggestions.flatMap(({ value, label, words = [] }) => [
          { text: label, values: [value], isName: true },
          ...words.map((text) => ({ text, values: [value] })),
        ]),
        language,
      ),
  });
  return <SuggestBox {...rest} suggestions={suggestions} search={search ?? searchNames(suggestions)} />;
}
