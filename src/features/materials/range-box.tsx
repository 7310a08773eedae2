import { useId } from 'react';
import styles from './materials.module.css';

interface RangeBoxProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  /** The value in words. */
  readonly said: string;
  readonly onChange: (value: number) => void;
  readonly note?: string | undefined;
}

/** A slider that says its value in words. */
export function RangeBox({ label, value, most, step, said, onChange, note }: RangeBoxProps) {
  const id = useId();
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{said}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        aria-valuetext={said}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.soft}>
          {note}
        </p>
      )}
    </div>
  );
}
