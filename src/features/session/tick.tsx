import { useId } from 'react';
import styles from './session.module.css';

interface TickProps {
  readonly label: string;
  /** Said instead of the label where that alone does not tell what for. */
  readonly named?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly error?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with its label. */
export function Tick({ label, named, checked, disabled = false, error, onChange }: TickProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-label={named}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      {error !== undefined && (
        <p id={id} role="alert" className={styles.over}>
          {error}
        </p>
      )}
    </div>
  );
}
