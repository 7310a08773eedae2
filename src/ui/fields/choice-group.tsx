import type { ReactNode } from 'react';
import styles from './choice-group.module.css';
import { classNames } from '../class-names.ts';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly remark?: string | undefined;
  /** Shown under the choice while it is picked. */
  readonly opened?: ReactNode;
}

interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly picked: Value | undefined;
  readonly onPick: (value: Value) => void;
  /** Short choices stand next to each other. */
  readonly inline?: boolean;
  readonly disabled?: boolean;
  readonly under?: ReactNode;
}

export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { name, legend, legendHidden = false, hint, choices, picked, onPick, inline = false, disabled = false, under } = props;
  return (
    <fieldset className={styles.group} disabled={disabled} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={legendHidden ? 'only-heard' : styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={inline ? styles.beside : styles.below}>
        {choices.map((choice) => (
          <div key={choice.value} className={styles.item}>
            <label className={classNames(styles.choice, picked === choice.value && styles.picked)}>
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={picked === choice.value}
                onChange={() => onPick(choice.value)}
              />
              <span>
                <span className={styles.label}>{choice.label}</span>
                {choice.remark !== undefined && <span className={styles.remark}>{choice.remark}</span>}
              </span>
            </label>
            {picked === choice.value && choice.opened !== undefined && <div className={styles.opened}>{choice.opened}</div>}
          </div>
        ))}
      </div>
      {under}
    </fieldset>
  );
}
