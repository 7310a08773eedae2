import type { FieldId } from '../../content/fields.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';

/** The words of the unit in which an amount is told, where that is another currency than the euro. */
export function useForeignUnit(field: FieldId): string | undefined {
  const t = useTexts('fields');
  const currency = useWizard((wizard) => (field === 'purchase.amount' ? wizard.draft?.answers['purchase.currency']?.value : undefined));
  if (typeof currency !== 'string' || currency === 'EUR') return undefined;
  return t('unit.currency', { currency: currency === 'other' ? '' : currency });
}
