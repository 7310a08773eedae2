import type { FieldId } from '../../../content/fields.ts';
import type { PlanFieldId } from '../../../content/plan-fields.ts';
import type { Draft } from '../../../dossier/draft/draft.ts';
import type { OddNumbers } from '../../../i18n/number/number-rule.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';

export interface OddValueQuestion {
  readonly numbers: OddNumbers;
  readonly question: (value: number) => string;
}

/** A price elsewhere that is so many times today's, or so small a part of it, is a slip more often than a price. */
const farOff = 20;
/** Below this price of a piece, in the currency of the purchase, more pieces were typed than there are. */
const leastPrice = 0.001;

const toldNumber = (draft: Draft | undefined, field: FieldId) => {
  const value = draft?.answers[field]?.value;
  return typeof value === 'number' && value > 0 ? value : undefined;
};

/** What a piece costs today, as far as both numbers were told in euro. */
function priceOf(draft: Draft | undefined): number | undefined {
  const amount = toldNumber(draft, 'purchase.amount');
  const pieces = toldNumber(draft, 'purchase.pieces');
  const currency = draft?.answers['purchase.currency']?.value ?? 'EUR';
  return amount === undefined || pieces === undefined || currency !== 'EUR' ? undefined : amount / pieces;
}

const farFrom = (today: number): OddNumbers => ({ below: today / farOff, above: today * farOff });
const absurdBeside = (amount: number): OddNumbers => ({ below: 0, above: amount / leastPrice, at: amount });

/** What would be odd as the pieces in a year, and as the price of a piece elsewhere. */
export function oddNumbersIn(draft: Draft): { readonly pieces: OddNumbers | undefined; readonly price: OddNumbers | undefined } {
  const [amount, today] = [toldNumber(draft, 'purchase.amount'), priceOf(draft)];
  return { pieces: amount === undefined ? undefined : absurdBeside(amount), price: today === undefined ? undefined : farFrom(today) };
}

/** For the price of a piece elsewhere: one that is far from today's is asked. */
export function useOddPrice(field: PlanFieldId): OddValueQuestion | undefined {
  const t = useTexts('fields');
  const format = useFormat();
  const today = useWizard(({ draft }) => (field === 'price' ? priceOf(draft) : undefined));
  if (today === undefined) return undefined;
  return {
    numbers: farFrom(today),
    question: (value) =>
      t('number.oddPrice', { value: format.quantity(value, 'EUR/pc'), today: format.quantity(Number(today.toPrecision(3)), 'EUR/pc') }),
  };
}

/** For the pieces in a year: a price of a piece that is absurd beside the yearly amount is asked. */
export function useOddPieces(field: FieldId): OddValueQuestion | undefined {
  const t = useTexts('fields');
  const format = useFormat();
  const amount = useWizard(({ draft }) => (field === 'purchase.pieces' ? toldNumber(draft, 'purchase.amount') : undefined));
  const currency = useWizard(({ draft }) => draft?.answers['purchase.currency']?.value ?? 'EUR');
  if (amount === undefined) return undefined;
  const price = (pieces: number) => Number((amount / pieces).toPrecision(3));
  return {
    numbers: absurdBeside(amount),
    question: (pieces) =>
      t('number.oddPieces', {
        price: currency === 'EUR' ? format.quantity(price(pieces), 'EUR/pc') : format.number(price(pieces)),
      }),
  };
}
