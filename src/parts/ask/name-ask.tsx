import { useState } from 'react';
import { TextBox } from '../../ui/fields/text-box.tsx';
import { useAfterPress } from '../../ui/use-after-press.ts';
import { useSettled } from './use-settled.ts';

interface NameAskProps {
  readonly id: string;
  readonly label: string;
  /** As it is kept. */
  readonly name: string;
  readonly disabled: boolean;
  readonly onSettled: (name: string) => void;
}

/** Asks a name. It is kept once it stands still; left, the box shows it as it was kept. */
export function NameAsk({ id, label, name, disabled, onSettled }: NameAskProps) {
  const [typed, setTyped] = useState<string>();
  const afterPress = useAfterPress();
  const { settle, flush } = useSettled<string>(onSettled);
  return (
    <TextBox
      id={id}
      label={label}
      value={typed ?? name}
      maxLength={80}
      disabled={disabled}
      onChange={(text) => {
        setTyped(text);
        settle(text);
      }}
      onBlur={() =>
        afterPress(() => {
          flush();
          setTyped(undefined);
        })
      }
    />
  );
}
