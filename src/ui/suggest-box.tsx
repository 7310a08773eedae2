import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { errorId, FieldFrame, hintId } from './field-frame.tsx';
import line from './line-input.module.css';
import { nearMatch } from './near-match.ts';
import styles from './suggest-box.module.css';

interface Suggestion {
  readonly value: string;
  readonly label: string;
  /** Shown beside the label. */
  readonly remark?: string | undefined;
  /** Other words people search by. */
  readonly words?: string | undefined;
}

interface SuggestBoxProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder: string;
  /** How many suggestions there are, in words, for those who listen. */
  readonly countWords: (count: number) => string;
  readonly suggestions: readonly Suggestion[];
  readonly picked: string | undefined;
  readonly onPick: (value: string | undefined) => void;
  readonly disabled?: boolean;
  readonly under?: ReactNode;
}

const most = 8;

function search(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  if (typed.trim() === '') return suggestions.slice(0, most * 2);
  return suggestions
    .flatMap((suggestion) => {
      const inLabel = nearMatch(typed, suggestion.label);
      const inWords = suggestion.words === undefined ? undefined : nearMatch(typed, suggestion.words);
      const score = Math.min(inLabel ?? Infinity, (inWords ?? Infinity) + 2);
      return Number.isFinite(score) ? [{ suggestion, score }] : [];
    })
    .toSorted((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

/** What the person is typing, which suggestion is lit, and what the keys do. */
function useSuggesting({ suggestions, picked, onPick }: Pick<SuggestBoxProps, 'suggestions' | 'picked' | 'onPick'>) {
  const [typed, setTyped] = useState<string>();
  const [lit, setLit] = useState(0);
  const labelOf = suggestions.find(({ value }) => value === picked)?.label ?? '';
  const open = typed !== undefined;
  const found = open ? search(suggestions, typed === labelOf ? '' : typed) : [];
  const take = (suggestion: Suggestion | undefined) => {
    if (suggestion !== undefined) onPick(suggestion.value);
    setTyped(undefined);
  };
  const leave = () => {
    if (typed === undefined) return;
    const [first] = found;
    if (typed.trim() === '') onPick(undefined);
    else if (first !== undefined && found.length === 1) onPick(first.value);
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!open) setTyped(labelOf);
      else setLit((lit + move + Math.max(1, found.length)) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(found[lit]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setTyped(undefined);
    }
  };
  const onType = (text: string) => {
    setTyped(text);
    setLit(0);
  };
  return { text: typed ?? labelOf, open, found, lit, take, leave, onKeyDown, onType, openAll: () => setTyped(labelOf) };
}

/** An input with a list of suggestions, after the combobox pattern of ARIA. Typing errors and accents do not matter. */
export function SuggestBox(props: SuggestBoxProps) {
  const { id, label, labelHidden = false, hint, error, placeholder, countWords, disabled = false, under } = props;
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const { text, open, found, lit, take, leave, onKeyDown, onType, openAll } = useSuggesting(props);
  const described = [hint !== undefined && hintId(id), error !== undefined && errorId(id)].filter(Boolean).join(' ');
  const litId = open && found[lit] !== undefined ? `${listId}-${lit}` : undefined;
  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} hint={hint} error={error} under={under}>
      <div className={styles.place}>
        <input
          ref={box}
          id={id}
          className={classNames(line.line, styles.box)}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          placeholder={placeholder}
          value={text}
          disabled={disabled}
          aria-expanded={open && found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={litId}
          aria-invalid={error !== undefined}
          aria-describedby={described === '' ? undefined : described}
          onChange={(event) => onType(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => {
            if (!open) openAll();
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <div id={listId} role="listbox" aria-label={label} className={styles.list} hidden={!open || found.length === 0}>
          {found.map((suggestion, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the box keeps the focus and hears the keys
            <div
              key={suggestion.value}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === lit}
              className={classNames(styles.option, index === lit && styles.lit)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion)}
            >
              {suggestion.label}
              {suggestion.remark !== undefined && <span className={styles.remark}>{suggestion.remark}</span>}
            </div>
          ))}
        </div>
      </div>
      <p className={open && found.length === 0 ? styles.none : 'only-heard'} aria-live="polite">
        {open ? countWords(found.length) : ''}
      </p>
    </FieldFrame>
  );
}
