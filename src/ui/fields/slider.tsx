import { useId, type ReactNode } from 'react';
import styles from './slider.module.css';

interface Mark {
  /** One of the places, counted from 0. */
  readonly at: number;
  readonly look: 'today' | 'turn';
}

interface SliderProps {
  readonly label: string;
  /** How many places there are, and which one it stands at. */
  readonly places: number;
  readonly at: number;
  /** What stands there, in words. */
  readonly valueText: string;
  readonly marks: readonly Mark[];
  readonly disabled?: boolean;
  readonly onMove: (at: number) => void;
  /** It was let go. */
  readonly onRest: () => void;
  /** What the marks mean, and the way back. */
  readonly under: ReactNode;
}

const width = 1000;

/** Picks one of a row of places, by hand or by keyboard, and says what stands there. */
export function Slider({ label, places, at, valueText, marks, disabled = false, onMove, onRest, under }: SliderProps) {
  const id = useId();
  const last = Math.max(1, places - 1);
  const x = (place: number) => (place / last) * width;
  return (
    <div className={styles.slider}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        <output className={styles.value} htmlFor={id} aria-hidden="true">
          {valueText}
        </output>
      </div>
      <input
        id={id}
        className={styles.range}
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        disabled={disabled}
        aria-valuetext={valueText}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
        onPointerUp={onRest}
        onBlur={onRest}
      />
      <svg className={styles.marks} viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
        {marks.map(({ at: place, look }) => (
          <line key={`${look}-${place}`} className={styles[look]} x1={x(place)} x2={x(place)} y1={0} y2={12} />
        ))}
      </svg>
      <div className={styles.under}>{under}</div>
    </div>
  );
}
