import type { ReactNode } from 'react';
import styles from './card-choices.module.css';
import { classNames } from '../class-names.ts';

interface Card<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly remark: string;
  readonly opened?: ReactNode;
}

interface CardChoicesProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly cards: readonly Card<Value>[];
  readonly picked: readonly Value[];
  readonly most: number;
  readonly onPick: (values: readonly Value[]) => void;
}

/** Cards to tick, up to a number of them. A full hand does not disable the others: it says what to do first. */
export function CardChoices<Value extends string>({ name, legend, hint, cards, picked, most, onPick }: CardChoicesProps<Value>) {
  const full = picked.length >= most;
  const toggle = (value: Value) => {
    if (picked.includes(value)) onPick(picked.filter((one) => one !== value));
    else if (!full) onPick([...picked, value]);
  };
  return (
    <fieldset className={styles.cards} aria-describedby={`${name}-hint`}>
      <legend className="only-heard">{legend}</legend>
      <p id={`${name}-hint`} className={styles.hint} role="status">
        {hint}
      </p>
      <div className={styles.grid}>
        {cards.map(({ value, label, remark, opened }) => {
          const on = picked.includes(value);
          return (
            <div key={value} className={classNames(styles.card, on && styles.on, full && !on && styles.waiting)}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  name={name}
                  value={value}
                  checked={on}
                  aria-disabled={full && !on}
                  aria-describedby={`${name}-${value}-remark`}
                  onChange={() => toggle(value)}
                />
                <span className={styles.label}>{label}</span>
              </label>
              <p id={`${name}-${value}-remark`} className={styles.remark}>
                {remark}
              </p>
              {on && opened !== undefined && <div className={styles.opened}>{opened}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
