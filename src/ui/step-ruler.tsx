import { classNames } from './class-names.ts';
import styles from './step-ruler.module.css';

export type StepState = 'open' | 'answered' | 'unknown';

interface StepRulerProps {
  /** What it says in words, for example "question 4 of 12, 4 more minutes". */
  readonly label: string;
  readonly steps: readonly { readonly href: string; readonly name: string; readonly state: StepState }[];
  /** Number of the step on the screen, from 1. */
  readonly now: number;
  readonly listLabel: string;
}

/** A ruler with a mark per question: where one is, what is answered, and a way to each. */
export function StepRuler({ label, steps, now, listLabel }: StepRulerProps) {
  return (
    <nav className={styles.ruler} aria-label={listLabel}>
      <p className={styles.label}>{label}</p>
      <ol className={styles.marks}>
        {steps.map(({ href, name, state }, index) => (
          <li key={href}>
            <a
              href={href}
              className={classNames(styles.mark, styles[state], index + 1 === now && styles.now)}
              aria-current={index + 1 === now ? 'step' : undefined}
              title={name}
            >
              <span className="only-heard">{name}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
