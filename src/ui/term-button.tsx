import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import styles from './term-button.module.css';

interface TermButtonProps {
  /** The word as the text uses it. */
  readonly children: string;
  readonly name: string;
  readonly meaning: string;
  readonly closeLabel: string;
  readonly more?: ReactNode;
}

/** A word in a text that explains itself in a slip beside it: the browser's own popover, closed by Escape or a press elsewhere. */
export function TermButton({ children, name, meaning, closeLabel, more }: TermButtonProps) {
  const id = useId();
  const slip = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const follow = ({ newState }: ToggleEvent<HTMLElement>) => {
    setOpen(newState === 'open');
    if (newState === 'open') slip.current?.focus();
  };
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id} aria-haspopup="dialog">
        {children}
      </button>
      <span ref={slip} id={id} popover="auto" role="dialog" aria-label={name} tabIndex={-1} className={styles.slip} onToggle={follow}>
        {open && (
          <>
            <strong className={styles.name}>{name}</strong>
            <span className={styles.meaning}>{meaning}</span>
            <span className={styles.ways}>
              {more}
              <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
                {closeLabel}
              </button>
            </span>
          </>
        )}
      </span>
    </>
  );
}
