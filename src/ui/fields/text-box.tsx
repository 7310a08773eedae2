import type { ComponentProps } from 'react';
import { FieldFrame, errorId, hintId } from './field-frame.tsx';
import styles from './line-input.module.css';

interface TextBoxProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
}

export function TextBox({ id, label, hint, error, onChange, ...rest }: TextBoxProps) {
  const described = [hint !== undefined && hintId(id), error !== undefined && errorId(id)].filter(Boolean).join(' ');
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        maxLength={200}
        autoComplete="off"
        type="text"
        {...rest}
        id={id}
        className={styles.line}
        aria-invalid={error !== undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
