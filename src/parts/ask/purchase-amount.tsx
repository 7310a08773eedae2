import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { AskField } from './ask-field.tsx';

/** The yearly purchase, in the currency of the invoice. */
export function PurchaseAmount() {
  const t = useTexts('fields');
  const currency = useWizard((wizard) => wizard.draft?.answers['purchase.currency']?.value);
  const foreign = typeof currency === 'string' && currency !== 'EUR' ? currency : undefined;
  return <AskField field="purchase.amount" unitWords={foreign && t('unit.currency', { currency: foreign === 'other' ? '' : foreign })} />;
}
