import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { echoId, errorId, FieldFrame, hintId } from './field-frame.tsx';
import line from './line-input.module.css';
import styles from './number-box.module.css';
import { useAfterPress } from '../use-after-press.ts';

export interface Offer {
  /** What is offered, in words that ask. */
  readonly question: string;
  readonly onTake: () => void;
}

interface NumberBoxProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  /** Stands outside the box, so that only the number is typed. */
  readonly unit: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: (() => void) | undefined;
  /** How the text was read, in context: spoken politely as one types. */
  readonly echo?: string | undefined;
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
  readonly offers?: readonly Offer[];
  readonly disabled?: boolean;
  /** I don't know, how sure, why asked, note. */
  readonly under?: ReactNode;
}

/**
 * A text field for a number. It shows what was typed, letter for letter, and says beside it how that was read.
 *
 * Not `type=number`: that drops what it cannot read, and turns on the wheel.
 */
export function NumberBox(props: NumberBoxProps) {
  const {
    id,
    label,
    labelHidden = false,
    hint,
    unit,
    text,
    onText,
    onLeave,
    echo,
    error,
    warning,
    offers = [],
    disabled = false,
    under,
  } = props;
  const afterPress = useAfterPress();
  const described = [`${id}-unit`, hint !== undefined && hintId(id), error !== undefined && errorId(id), echoId(id)]
    .filter(Boolean)
    .join(' ');
  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} hint={hint} error={error} under={under}>
      <div className={styles.row}>
        <input
          id={id}
          className={`${line.line} ${styles.box}`}
          type="text"
          inputMode="text" // ranges, signs and "weet niet" are read, and a keypad of digits cannot type them
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          data-1p-ignore=""
          data-lpignore="true"
          maxLength={200}
          value={text}
          disabled={disabled}
          aria-invalid={error !== undefined}
          aria-describedby={described}
          onChange={(event) => onText(event.currentTarget.value)}
          onBlur={() => onLeave !== undefined && afterPress(onLeave)}
        />
        <span id={`${id}-unit`} className={styles.unit}>
          {unit}
        </span>
      </div>
      <p id={echoId(id)} className={styles.echo} aria-live="polite">
        {echo}
        {warning !== undefined && <span className={styles.warning}>{warning}</span>}
      </p>
      <Offers offers={offers} />
    </FieldFrame>
  );
}

/** Other readings, to agree to with one press. */
function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <div className={styles.offers}>
      {offers.map(({ question, onTake }) => (
        <Button key={question} className={styles.chip} onClick={onTake}>
          {question}
        </Button>
      ))}
    </div>
  );
}
