import type { ReactNode } from 'react';
import styles from './field-frame.module.css';

interface FieldFrameProps {
  /** Of the control; label, hint and error are tied to it by ids made from this one. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The question of the page is the label already: say it to those who listen, do not print it twice. */
  readonly labelHidden?: boolean;
  readonly children: ReactNode;
  /** What stands under the control. */
  readonly under?: ReactNode;
}

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;
export const echoId = (id: string) => `${id}-echo`;

export function FieldFrame({ id, label, hint, error, labelHidden = false, children, under }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'only-heard' : styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={hintId(id)} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p id={errorId(id)} className={styles.error}>
          {error}
        </p>
      )}
      {under}
    </div>
  );
}
