import { FieldFrame, hintId } from './field-frame.tsx';
import styles from './line-input.module.css';

interface DateBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** ISO date, or '' for none. */
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (day: string) => void;
}

/** The browser's own date field: it speaks the language of the device and gives an ISO date. */
export function DateBox({ id, label, hint, value, disabled = false, onChange }: DateBoxProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <input
        id={id}
        type="date"
        className={styles.line}
        min="2000-01-01"
        max="2100-12-31"
        value={value}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId(id)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
