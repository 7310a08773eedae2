import { FieldFrame, hintId } from './field-frame.tsx';
import selectBox from './select-box.module.css';

interface PickBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly disabled?: boolean;
  readonly onPick: (value: string) => void;
}

/** A list to choose from, with its label. */
export function PickBox({ id, label, hint, value, choices, disabled = false, onPick }: PickBoxProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <select
        id={id}
        className={selectBox.select}
        value={value}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId(id)}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
