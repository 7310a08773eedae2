import { useState } from 'react';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useSettled } from '../../parts/ask/use-settled.ts';
import { useWizard } from '../../state/wizard.ts';
import { NumberBox } from '../../ui/fields/number-box.tsx';

const most = 1e9;

/** Asks how much small aid the group got. What cannot be read changes nothing; an empty box takes the answer back. */
export function ReceivedBox({ received }: { readonly received: number | undefined }) {
  const t = useTexts('support');
  const format = useFormat();
  const support = useWizard(({ draft }) => draft?.support);
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  const tell = useWizard((wizard) => wizard.tellSupport);
  const [typed, setTyped] = useState<string>();
  const keep = (value: number | undefined) => {
    const { received: _before, ...others } = support ?? {};
    tell(value === undefined ? others : { ...others, received: value });
  };
  const { settle, flush } = useSettled(keep);
  const text = typed ?? (received === undefined ? '' : format.typed(received, 'EUR'));
  const read = parseNumber(text, { locale: format.locale, unit: 'EUR', bounds: [0, most] });
  const change = (next: string) => {
    setTyped(next);
    const found = parseNumber(next, { locale: format.locale, unit: 'EUR', bounds: [0, most] });
    if (found.is === 'value') settle(found.value);
    if (found.is === 'empty') settle(undefined);
  };
  return (
    <NumberBox
      id="support-received"
      label={t('received.label')}
      hint={t('received.hint')}
      unit="€"
      text={text}
      disabled={disabled}
      onText={change}
      onLeave={() => {
        flush();
        if (read.is === 'value' || read.is === 'empty') setTyped(undefined);
      }}
      echo={read.is === 'value' ? format.money(read.value, { style: 'whole' }) : undefined}
      error={read.is === 'value' || read.is === 'empty' ? undefined : t('received.error')}
    />
  );
}
