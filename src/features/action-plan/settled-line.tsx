import { useState, type ComponentProps } from 'react';
import { useSettled } from '../../parts/ask/use-settled.ts';
import { TextBox } from '../../ui/fields/text-box.tsx';

interface SettledLineProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly value: string;
  readonly onSettled: (text: string) => void;
  /** Undefined where the column names it: it is then named by `aria-label`. */
  readonly label?: string;
  readonly hint?: string | undefined;
}

/** A line of text that is kept once typing rests, and that follows undo. */
export function SettledLine({ value, onSettled, label, hint, id = '', ...rest }: SettledLineProps) {
  const [typed, setTyped] = useState<string>();
  const { settle, flush } = useSettled<string>((text) => {
    onSettled(text);
    setTyped(undefined);
  });
  const type = (text: string) => {
    setTyped(text);
    settle(text);
  };
  if (label !== undefined)
    return <TextBox {...rest} id={id} label={label} hint={hint} value={typed ?? value} onChange={type} onBlur={flush} />;
  return (
    <input
      {...rest}
      type="text"
      autoComplete="off"
      maxLength={200}
      value={typed ?? value}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={flush}
    />
  );
}
