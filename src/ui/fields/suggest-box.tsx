import { useId, useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from '../class-names.ts';
import { errorId, FieldFrame, hintId } from './field-frame.tsx';
import line from './line-input.module.css';
import type { Search } from '../search/wording.ts';
import styles from './suggest-box.module.css';
import { useAfterPress } from '../use-after-press.ts';
import { useSuggesting, type OnPick, type Suggestion } from './use-suggesting.ts';
import { WhichOfThese } from './which-of-these.tsx';

export interface SuggestBoxProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder: string;
  /** How many suggestions there are, in words, for those who listen. */
  readonly countWords: (count: number) => string;
  /** Asks which of so many suggestions was meant by what was typed. */
  readonly whichWords: (typed: string, count: number) => string;
  /** All that can be picked, in the order in which the open list shows them. */
  readonly suggestions: readonly Suggestion[];
  readonly search: Search;
  readonly picked: string | undefined;
  readonly onPick: OnPick;
  /** What was typed before and fits nothing yet, where it is kept outside the box. */
  readonly kept?: string | undefined;
  readonly onKeep?: ((typed: string) => void) | undefined;
  /** Another way to choose, for what is not among so many suggestions that were found. */
  readonly none?: (take: (value: string) => void, found: number) => ReactNode;
  readonly disabled?: boolean;
  readonly under?: ReactNode;
}

/**
 * An input with a list of suggestions, after the combobox pattern of ARIA. Left with words that fit one thing for sure, it takes
 * that; else what was typed stays, and it asks which of the suggestions was meant.
 */
export function SuggestBox(props: SuggestBoxProps) {
  const { id, label, labelHidden = false, hint, error, countWords, whichWords, none, disabled = false, under } = props;
  const box = useRef<HTMLInputElement>(null);
  const suggesting = useSuggesting(props);
  const { open, found, unplaced, remark } = suggesting;
  const asks = unplaced !== undefined;
  const take = (value: string) => {
    suggesting.take(value);
    box.current?.focus();
  };
  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} hint={hint} error={error} under={under}>
      <InputWithList {...props} suggesting={suggesting} box={box} />
      <p className={open && found.length === 0 ? styles.none : 'only-heard'} aria-live="polite">
        {open ? [remark, countWords(found.length)].filter(Boolean).join(' ') : asks ? whichWords(unplaced, found.length) : ''}
      </p>
      {asks && (
        <WhichOfThese
          question={whichWords(unplaced, found.length)}
          remark={remark}
          found={found}
          disabled={disabled}
          none={none}
          onTake={take}
        />
      )}
    </FieldFrame>
  );
}

interface InputWithListProps extends SuggestBoxProps {
  readonly suggesting: ReturnType<typeof useSuggesting>;
  readonly box: RefObject<HTMLInputElement | null>;
}

function InputWithList({ id, label, hint, error, placeholder, disabled = false, suggesting, box }: InputWithListProps) {
  const listId = useId();
  const afterPress = useAfterPress();
  const { text, open, found, lit, take, leave, onKeyDown, onType, openAll } = suggesting;
  const described = [hint !== undefined && hintId(id), error !== undefined && errorId(id)].filter(Boolean).join(' ');
  const litId = open && found[lit] !== undefined ? `${listId}-${lit}` : undefined;
  return (
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
        onBlur={() => afterPress(leave)}
      />
      <div id={listId} role="listbox" aria-label={label} className={styles.list} hidden={!open || found.length === 0}>
        {open &&
          found.map((suggestion, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the box keeps the focus and hears the keys
            <div
              key={suggestion.value}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === lit}
              className={classNames(styles.option, index === lit && styles.lit)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion.value)}
            >
              {suggestion.label} {suggestion.remark !== undefined && <span className={styles.remark}>{suggestion.remark}</span>}
            </div>
          ))}
      </div>
    </div>
  );
}
