import { useId, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import type { Suggestion } from './use-suggesting.ts';
import styles from './which-of-these.module.css';

interface WhichOfTheseProps {
  /** What is asked, with what was typed in it. */
  readonly question: string;
  readonly remark?: string | undefined;
  readonly found: readonly Suggestion[];
  readonly onTake: (value: string) => void;
  readonly disabled: boolean;
  /** Another way to choose, for who finds nothing here. */
  readonly none?: ((take: (value: string) => void, found: number) => ReactNode) | undefined;
}

/** Asks which of the suggestions was meant, once the box is left with words that fit none for sure. */
export function WhichOfThese({ question, remark, found, onTake, disabled, none }: WhichOfTheseProps) {
  const questionId = useId();
  return (
    <div role="group" aria-labelledby={questionId} className={styles.which}>
      <p id={questionId} className={styles.question}>
        {question}
      </p>
      {remark !== undefined && <p>{remark}</p>}
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((suggestion) => (
            <li key={suggestion.value}>
              <Button className={styles.one} disabled={disabled} onClick={() => onTake(suggestion.value)}>
                <span>{suggestion.label}</span>{' '}
                {suggestion.remark !== undefined && <span className={styles.remark}>{suggestion.remark}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {none?.(onTake, found.length)}
    </div>
  );
}
