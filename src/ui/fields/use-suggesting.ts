import { useState, type KeyboardEvent } from 'react';
import { plainLetters } from '../../i18n/plain-letters.ts';
import type { Found, Search } from '../search/wording.ts';

export interface Suggestion {
  readonly value: string;
  readonly label: string;
  /** Shown beside the label. */
  readonly remark?: string | undefined;
}

/** What was picked, and the words that were typed for it, if any. */
export type OnPick = (value: string | undefined, typed?: string) => void;

interface Suggesting {
  /** All that can be picked, in the order in which the open list shows them. */
  readonly suggestions: readonly Suggestion[];
  readonly search: Search;
  readonly picked: string | undefined;
  readonly onPick: OnPick;
  /** What was typed before and fits nothing yet, as it is kept outside the box. */
  readonly kept?: string | undefined;
  readonly onKeep?: ((typed: string) => void) | undefined;
}

interface Left {
  readonly words: string;
  readonly keptBefore: string | undefined;
  readonly wasKept: boolean;
}

/** Words with which the box was left. Once they are kept outside the box, what is kept there rules: it can be undone. */
function useLeftWords(kept: string | undefined, isKeptOutside: boolean) {
  const [left, setLeft] = useState<Left>();
  if (left !== undefined && !left.wasKept && kept === left.words) setLeft({ ...left, wasKept: true });
  const holds = left !== undefined && (!isKeptOutside || kept === left.words || (!left.wasKept && kept === left.keptBefore));
  return {
    words: holds ? left.words : undefined,
    leave: (words: string) => setLeft({ words, keptBefore: kept, wasKept: false }),
    forget: () => setLeft(undefined),
  };
}

const mostWithoutTyping = 16;

/** The suggestions that were found; beside each the word that found it, where its name does not say that. */
function suggestionsOf({ hits }: Found, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return hits.flatMap(({ value, wording }) => {
    const suggestion = suggestions.find((one) => one.value === value);
    if (suggestion === undefined) return [];
    const saysItself = plainLetters(suggestion.label).includes(plainLetters(wording));
    return [saysItself ? suggestion : { ...suggestion, remark: wording }];
  });
}

/** What the person is typing, which suggestion is lit, what the keys do, and what is left to ask when the box is left. */
export function useSuggesting({ suggestions, search, picked, onPick, kept, onKeep }: Suggesting) {
  const [typed, setTyped] = useState<string>();
  const left = useLeftWords(kept, onKeep !== undefined);
  const [lit, setLit] = useState(0);
  const labelOf = suggestions.find(({ value }) => value === picked)?.label ?? '';
  const unplaced = picked === undefined && kept !== undefined ? kept : left.words;
  const open = typed !== undefined;
  const asked = (typed ?? unplaced ?? '').trim();
  const result = asked === '' || asked === labelOf ? undefined : search(asked);
  const found = result === undefined ? suggestions.slice(0, mostWithoutTyping) : suggestionsOf(result, suggestions);

  const take = (value: string) => {
    setTyped(undefined);
    left.forget();
    onPick(value, asked === '' || asked === labelOf ? undefined : asked);
  };
  const leave = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    if (asked === '') {
      left.forget();
      onPick(undefined);
    } else if (result === undefined) left.forget();
    else if (result.sure !== undefined) take(result.sure);
    else {
      left.leave(asked);
      onKeep?.(asked);
    }
  };
  const openAll = () => setTyped(unplaced ?? labelOf);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!open) openAll();
      else setLit((lit + move + Math.max(1, found.length)) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (found[lit] !== undefined) take(found[lit].value);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setTyped(undefined);
    }
  };
  return {
    text: typed ?? unplaced ?? labelOf,
    /** What was typed and left, and fits nothing for sure. */
    unplaced: open ? undefined : unplaced,
    remark: result?.remark,
    open,
    found,
    lit,
    take,
    leave,
    onKeyDown,
    onType: (text: string) => {
      setTyped(text);
      setLit(0);
    },
    openAll,
  };
}
