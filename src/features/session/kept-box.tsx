import { useState } from 'react';
import { useSettled } from '../../parts/ask/use-settled.ts';
import { TextBox } from '../../ui/fields/text-box.tsx';

interface KeptBoxProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly onKeep: (text: string) => void;
}

/** A line that is kept as it settles: closing the window loses nothing. */
export function KeptBox({ value, onKeep, ...box }: KeptBoxProps) {
  const [text, setText] = useState(value);
  const { settle, flush } = useSettled(onKeep);
  return (
    <TextBox
      {...box}
      value={text}
      onChange={(next) => {
        setText(next);
        settle(next);
      }}
      onBlur={flush}
    />
  );
}
