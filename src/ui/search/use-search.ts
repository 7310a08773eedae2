import { useEffect, useState } from 'react';
import { plainLetters } from '../../i18n/plain-letters.ts';
import type { Search } from './wording.ts';

interface SearchSource {
  /** The same key is the same search. */
  readonly key: string;
  readonly make: () => Promise<Search>;
}

const ready = new Map<string, Search>();
const underWay = new Map<string, Promise<Search>>();

async function makeReady({ key, make }: SearchSource): Promise<Search> {
  const search = await make();
  ready.set(key, search);
  return search;
}

function load(source: SearchSource): Promise<Search> {
  const begun = underWay.get(source.key) ?? makeReady(source);
  underWay.set(source.key, begun);
  // Without the word list the names can still be searched; the next box tries again.
  begun.catch(() => underWay.delete(source.key));
  return begun;
}

/** The search over some wordings, once its words are fetched and its index is made. */
export function useSearch(source: SearchSource): Search | undefined {
  const { key } = source;
  const [made, setMade] = useState<{ readonly key: string; readonly search: Search }>();
  useEffect(() => {
    if (ready.has(key)) return undefined;
    let isHere = true;
    load(source).then(
      (search) => isHere && setMade({ key, search }),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key says all that can differ
  }, [key]);
  return ready.get(key) ?? (made?.key === key ? made.search : undefined);
}

interface Named {
  readonly value: string;
  readonly label: string;
}

/** Searches names by their letters alone: until the index is there. */
export function searchNames(named: readonly Named[]): Search {
  return (typed) => {
    const letters = plainLetters(typed);
    const hits = named.filter(({ label }) => letters !== '' && plainLetters(label).includes(letters));
    const same = hits.filter(({ label }) => plainLetters(label) === letters);
    return {
      hits: hits.slice(0, 8).map(({ value, label }) => ({ value, wording: label })),
      sure: same.length === 1 ? same[0]?.value : undefined,
    };
  };
}
