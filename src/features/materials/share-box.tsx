import { useState } from 'react';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useSettled } from '../../parts/ask/use-settled.ts';
import type { Material } from '../../reference/materials.ts';
import { NumberBox } from '../../ui/fields/number-box.tsx';
import { useMaterialsInput } from './use-materials-input.ts';

interface ShareBoxProps {
  readonly material: Material['id'];
  readonly share: number;
  /** What the share comes to once all are divided by their sum. */
  readonly counts: number | undefined;
  readonly onShare: (share: number) => void;
}

/** Asks how much of the material this is. What cannot be read changes nothing. */
export function ShareBox({ material, share, counts, onShare }: ShareBoxProps) {
  const { words, format } = useMaterialsInput();
  const [typed, setTyped] = useState<string>();
  const { settle, flush } = useSettled(onShare);
  const text = typed ?? format.typed(share, '1');
  const read = parseNumber(text, { locale: format.locale, unit: '1', bounds: [0, 1] });
  const change = (next: string) => {
    setTyped(next);
    const found = parseNumber(next, { locale: format.locale, unit: '1', bounds: [0, 1] });
    if (found.is === 'value') settle(found.value);
  };
  const offers = read.is === 'offer' ? [read.value] : [];
  return (
    <NumberBox
      id={`share-${material}`}
      label={words('line.share')}
      hint={words('line.shareHint')}
      unit={words('line.shareUnit')}
      text={text}
      onText={change}
      onLeave={() => {
        flush();
        if (read.is === 'value' || read.is === 'empty') setTyped(undefined);
      }}
      echo={counts === undefined ? undefined : words('line.shareEcho', { share: format.share(counts, { most: 0 }) })}
      error={read.is === 'value' || read.is === 'empty' || read.is === 'offer' ? undefined : words('line.shareError')}
      offers={offers.map((value) => ({
        question: words('line.shareMeant', { value: format.share(value) }),
        onTake: () => change(format.typed(value, '1')),
      }))}
    />
  );
}
