import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { Booking } from './ledger.ts';

/**
 * Books what tax makes of the things the option at `at` pays once; running costs and outages are booked after tax already.
 *
 * An investment is written off in equal parts from the year it is paid in (the first operating year at the earliest); what
 * is left at the end is set off against the value it then has. So undiscounted, and without the deduction, tax takes the same
 * share of everything.
 */
export function bookTax(booking: Booking, at: number): void {
  const { model, state, costs, ledger } = booking;
  const { tax } = model.frame;
  const places = model.costed[at];
  if (tax === undefined || places === undefined) return;
  const { ids, isAtOnce } = model.elements;
  let atOnce = 0;
  let writtenOff = 0;
  let deducted = 0;
  for (let i = 0; i < places.length; i += 1) {
    const element = valueAt(places, i);
    const place = at * ids.length + element;
    if (valueAt(isAtOnce, element) === 1) atOnce += valueAt(costs.once, place);
    else writtenOff += valueAt(costs.once, place);
    deducted += valueAt(costs.deductible, place);
  }
  const deduction = valueAt(state.amount, tax.deduction);
  // Present value of the tax saved per euro.
  const worth = {
    atOnce: saveAtOnce(booking, at, { euros: atOnce, from: 0 }),
    writtenOff: saveOverLife(booking, at, { euros: writtenOff, lifeYears: tax.lifeYears }),
    deducted: deduction * saveAtOnce(booking, at, { euros: deduction * deducted, from: 1 }),
  };
  for (let i = 0; i < places.length; i += 1) {
    const element = valueAt(places, i);
    const place = at * ids.length + element;
    const once = valueAt(costs.once, place);
    const part = valueAt(isAtOnce, element) === 1 ? worth.atOnce : worth.writtenOff;
    setAt(ledger.pv, place, valueAt(ledger.pv, place) - once * part - valueAt(costs.deductible, place) * worth.deducted);
  }
  bookEndTax(booking, at);
}

/** Tax saved in the year of payment, or from the first operating year on. */
function saveAtOnce(
  { model, state, ledger }: Booking,
  at: number,
  { euros, from }: { readonly euros: number; readonly from: 0 | 1 },
): number {
  const first = at * (model.horizon + 1);
  let worth = 0;
  for (let year = 0; year <= model.horizon; year += 1) {
    const saved = state.taxRate * valueAt(ledger.paid, first + year);
    if (saved === 0) continue;
    const then = Math.max(from, year);
    addAt(ledger.yearly, first + then, -(saved * euros));
    worth += (then === 0 ? 1 : valueAt(state.discount, then - 1)) * saved;
  }
  return worth;
}

function saveOverLife(
  { model, state, ledger }: Booking,
  at: number,
  { euros, lifeYears }: { readonly euros: number; readonly lifeYears: number },
): number {
  const first = at * (model.horizon + 1);
  let worth = 0;
  let left = 0;
  for (let year = 0; year <= model.horizon; year += 1) {
    const saved = state.taxRate * valueAt(ledger.paid, first + year);
    if (saved === 0) continue;
    let rest = 1;
    for (let then = Math.max(1, year), age = 0; then <= model.horizon && age < lifeYears; then += 1, age += 1) {
      const part = Math.min(1, lifeYears - age) / lifeYears;
      addAt(ledger.yearly, first + then, -(saved * part * euros));
      worth += valueAt(state.discount, then - 1) * saved * part;
      rest -= part;
    }
    if (rest > 1e-12) left += saved * rest;
  }
  addAt(ledger.back, at, left * euros);
  return worth + state.endDiscount * left;
}

/** What the value at the end is above nothing is profit. */
function bookEndTax({ model, state, ledger }: Booking, at: number): void {
  const option = model.options[at];
  if (option === undefined || option.endElement === -1) return;
  const owed = state.taxRate * valueAt(state.amount, option.endValue) * valueAt(ledger.kept, at);
  addAt(ledger.back, at, -owed);
  const place = at * model.elements.ids.length + option.endElement;
  addAt(ledger.pv, place, state.endDiscount * owed);
  const last = (place + 1) * (model.horizon + 1) - 1;
  addAt(ledger.entries, last, owed);
}

/** EUR of tax, discounted, that is saved later because so much is paid once in a year, year 0 first. */
export function taxSavedLater(
  { model, state }: Pick<Booking, 'model' | 'state'>,
  year: number,
  { atOnce, writtenOff, deductible }: { readonly atOnce: number; readonly writtenOff: number; readonly deductible: number },
): number {
  const { tax } = model.frame;
  if (tax === undefined || state.taxRate === 0) return 0;
  const discountOf = (then: number) => (then === 0 ? 1 : valueAt(state.discount, then - 1));
  const first = Math.max(1, year);
  let worth = 0;
  let rest = 1;
  for (let then = first, age = 0; then <= model.horizon && age < tax.lifeYears; then += 1, age += 1) {
    const part = Math.min(1, tax.lifeYears - age) / tax.lifeYears;
    worth += discountOf(then) * part;
    rest -= part;
  }
  if (rest > 1e-12) worth += state.endDiscount * rest;
  const deducted = valueAt(state.amount, tax.deduction) * deductible * discountOf(first);
  return state.taxRate * (atOnce * discountOf(year) + writtenOff * worth + deducted);
}
