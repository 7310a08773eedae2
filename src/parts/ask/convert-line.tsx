import { useState } from 'react';
import { converted, conversions, type OtherUnit } from '../../content/conversions.ts';
import type { FieldUnit } from '../../content/field.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './field-extras.module.css';

interface ConvertLineProps {
  readonly id: string;
  readonly unit: FieldUnit;
  readonly disabled: boolean;
  /** The amount in the unit of the field, as one would type it. */
  readonly onTake: (text: string) => void;
}

/** Lets an amount be told in another unit; what it is in the unit of the field is shown, and taken over on request. */
export function ConvertLine({ id, unit, disabled, onTake }: ConvertLineProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const pieces = useWizard((wizard) => wizard.draft?.answers['purchase.pieces']?.value);
  const piecesPerYear = typeof pieces === 'number' ? pieces : undefined;
  const offered = (conversions[unit] ?? []).filter((one) => one.pieces === undefined || piecesPerYear !== undefined);
  const [picked, setPicked] = useState<OtherUnit>();
  const [text, setText] = useState('');
  const conversion = offered.find(({ from }) => from === picked) ?? offered[0];
  if (conversion === undefined) return null;
  const read = parseNumber(text, { locale: format.locale, unit: 'EUR' });
  const found = read.is === 'value' ? converted(read.value, conversion, piecesPerYear) : undefined;
  return (
    <Disclosure summary={t('convert.summary')}>
      <div className={styles.convert}>
        <ChoiceGroup
          name={`${id}-other-unit`}
          legend={t('convert.unit')}
          choices={offered.map(({ from }) => ({ value: from, label: t(`convert.${from}`) }))}
          picked={conversion.from}
          onPick={setPicked}
          disabled={disabled}
          inline
        />
        <TextBox id={`${id}-other`} label={t('convert.amount')} value={text} inputMode="text" disabled={disabled} onChange={setText} />
        {found !== undefined && (
          <Button disabled={disabled} onClick={() => onTake(format.typed(Number(found.toPrecision(6)), unit))}>
            {t('convert.take', { value: format.quantity(Number(found.toPrecision(4)), unit) })}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
