import { AskField } from './ask-field.tsx';
import { useForeignUnit } from './use-foreign-unit.ts';

/** The yearly purchase, in the currency of the invoice. */
export function PurchaseAmount() {
  return <AskField field="purchase.amount" unitWords={useForeignUnit('purchase.amount')} />;
}
