import type { FieldId } from '../../../content/fields.ts';
import { useFormat, useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';

const monthsPerYear = 12;

/** Says an amount in the words in which people know it: a month, a piece, in euro. Undefined where the plain echo will do. */
export function useEcho(field: FieldId): ((value: number) => string) | undefined {
  const t = useTexts('fields');
  const format = useFormat();
  const answers = useWizard((wizard) => wizard.draft?.answers);
  const number = (id: FieldId) => {
    const value = answers?.[id]?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const currency = answers?.['purchase.currency']?.value ?? 'EUR';
  if (field !== 'purchase.amount') return undefined;
  if (currency === 'EUR') {
    return (value) =>
      t('echo.yearly', { value: format.quantity(value, 'EUR/yr'), month: format.money(value / monthsPerYear, { style: 'whole' }) });
  }
  const rate = number('purchase.rate');
  return (value) =>
    rate === undefined ? `= ${format.number(value)}` : t('echo.inEuro', { value: format.quantity(value * rate, 'EUR/yr') });
}
