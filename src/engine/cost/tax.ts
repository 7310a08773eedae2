import type { Booking } from './ledger.ts';

/**
 * Books what tax makes of the things the option at `at` pays once; running costs and outages are booked after tax already.
 *
 * An investment is written off in equal parts from the year it is paid in (the first operating year at the earliest); what
 * is left at the end is set off against the value it then has. So undiscounted, and without the deduction, tax takes the same
 * share of everything.
 */
export function bookTax({ model, state, costs, ledger }: Booking, at: number): void {
  const { tax } = model.frame;
  const option = model.options[at];
  if (tax === undefined || option === undefined) return;
  const elements = model.elements.ids.length;
  for (let element = 0; element < elements; element += 1) {
    const once = costs.once[at * elements + element] ?? 0;
    const deductible = (state.amount[tax.deduction] ?? 0) * (costs.deductible[at * elements + element] ?? 0);
    if (once === 0 && deductible === 0) continue;
    const isAtOnce = model.elements.isAtOnce[element] === 1;
    for (let year = 0; year <= model.horizon; year += 1) {
      const paid = ledger.paid[at * (model.horizon + 1) + year] ?? 0;
      if (paid === 0) continue;
      const saving = { at, element, year };
      if (isAtOnce) save({ model, state, ledger }, { ...saving, amount: state.taxRate * once * paid });
      else writeOff({ model, state, ledger }, { ...saving, amount: state.taxRate * once * paid, lifeYears: tax.lifeYears });
      save({ model, state, ledger }, { ...saving, year: Math.max(1, year), amount: state.taxRate * deductible * paid });
    }
  }
  if (option.endElement === -1) return;
  giveBack(
    { model, state, ledger },
    { at, element: option.endElement, amount: -state.taxRate * endValueOf({ state, ledger }, option.endValue, at) },
  );
}

function endValueOf({ state, ledger }: Pick<Booking, 'state' | 'ledger'>, endValue: number, at: number): number {
  return (state.amount[endValue] ?? 0) * (ledger.kept[at] ?? 0);
}

type Books = Pick<Booking, 'model' | 'state' | 'ledger'>;

interface Saving {
  readonly at: number;
  readonly element: number;
  /** EUR of tax not paid. */
  readonly amount: number;
}

function writeOff(
  books: Books,
  { year, lifeYears, amount, ...saving }: Saving & { readonly year: number; readonly lifeYears: number },
): void {
  const { horizon } = books.model;
  let left = 1;
  for (let now = Math.max(1, year), age = 0; now <= horizon && age < lifeYears; now += 1, age += 1) {
    const part = Math.min(1, lifeYears - age) / lifeYears;
    save(books, { ...saving, year: now, amount: amount * part });
    left -= part;
  }
  if (left > 1e-12) giveBack(books, { ...saving, amount: amount * left });
}

function save({ model, state, ledger }: Books, { at, element, year, amount }: Saving & { readonly year: number }): void {
  const booked = at * (model.horizon + 1) + year;
  ledger.yearly[booked] = (ledger.yearly[booked] ?? 0) - amount;
  const place = at * model.elements.ids.length + element;
  ledger.pv[place] = (ledger.pv[place] ?? 0) - (year === 0 ? 1 : (state.discount[year - 1] ?? 0)) * amount;
}

/** At the end of the horizon. */
function giveBack({ model, state, ledger }: Books, { at, element, amount }: Saving): void {
  ledger.back[at] = (ledger.back[at] ?? 0) + amount;
  const place = at * model.elements.ids.length + element;
  ledger.pv[place] = (ledger.pv[place] ?? 0) - state.endDiscount * amount;
}
