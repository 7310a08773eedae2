import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { Booking, Ledger } from './ledger.ts';
import { bookTax } from './tax.ts';
import type { Failure } from '../../model/failure.ts';

/** EUR; beyond it a sum over futures could overflow. */
const largest = 1e150;

/**
 * Books the option at `at`, element by element: each year the reference's cost for the old share and its own for the rest,
 * discounted; what is paid once in year 0; stock, end value and outages. The total is the sum of the elements.
 */
export function bookOption(booking: Booking, at: number): Failure | undefined {
  const { model, ledger } = booking;
  const costed = model.costed[at];
  if (costed === undefined) return 'unknown-reference';
  const first = at * model.elements.ids.length;
  const years = model.horizon + 1;
  ledger.yearly.fill(0, at * years, (at + 1) * years);
  setAt(ledger.back, at, 0);
  for (let i = 0; i < costed.length; i += 1) {
    const element = valueAt(costed, i);
    setAt(ledger.pv, first + element, bookElement(booking, at, element));
  }
  bookPilot(booking, at);
  bookStock(booking, at);
  bookEnd(booking, at);
  bookTax(booking, at);
  bookOutages(booking, at);
  bookTrouble(booking, at);
  let total = 0;
  let size = Math.abs(valueAt(ledger.back, at));
  for (let i = 0; i < costed.length; i += 1) {
    const pv = valueAt(ledger.pv, first + valueAt(costed, i));
    total += pv;
    size += Math.abs(pv);
  }
  for (let year = at * years; year < (at + 1) * years; year += 1) size += Math.abs(valueAt(ledger.yearly, year));
  setAt(ledger.total, at, total);
  return size < largest ? undefined : 'not-finite';
}

function bookElement({ model, state, costs, ledger }: Booking, at: number, element: number): number {
  const { horizon, reference } = model;
  const elements = model.elements.ids.length;
  const row = (at * elements + element) * horizon;
  const oldRow = (reference * elements + element) * horizon;
  const yearly = at * (horizon + 1);
  const once = valueAt(costs.once, at * elements + element);
  const isPaidLater = once !== 0 && model.options[at]?.pilot !== undefined;
  const afterTax = 1 - state.taxRate;
  const entry = (at * elements + element) * (horizon + 1);
  const { yearly: booked, entries, oldShare, paid } = ledger;
  const { discount } = state;
  const share = at * horizon;
  let pv = once * valueAt(paid, yearly);
  addAt(booked, yearly, pv);
  setAt(entries, entry, pv);
  for (let year = 0; year < horizon; year += 1) {
    const own = valueAt(costs.own, row + year);
    let cost = (own + valueAt(oldShare, share + year) * (valueAt(costs.own, oldRow + year) - own)) * afterTax;
    if (isPaidLater) cost += once * valueAt(paid, yearly + year + 1);
    addAt(booked, yearly + year + 1, cost);
    setAt(entries, entry + year + 1, cost);
    pv += valueAt(discount, year) * cost;
  }
  return pv;
}

/** What a pilot costs once is paid in year 0, and tax takes it at once. */
function bookPilot({ model, state, ledger }: Booking, at: number): void {
  const pilot = model.options[at]?.pilot;
  if (pilot === undefined) return;
  const cost = valueAt(state.amount, pilot.oneOffs) * valueAt(ledger.pilotPaid, at) * (1 - state.taxRate);
  const yearly = at * (model.horizon + 1);
  addAt(ledger.yearly, yearly, cost);
  const place = at * model.elements.ids.length + pilot.element;
  addAt(ledger.pv, place, cost);
  addEntry(ledger, place * (model.horizon + 1), cost);
}

/** Stock in cash: what lies there in the first year is paid in year 0, each change in its year, and all comes back at the end. */
function bookStock({ model, state, costs, ledger }: Booking, at: number): void {
  const { horizon, reference, elements, isCash } = model;
  if (!isCash || elements.capital === -1) return;
  const yearly = at * (horizon + 1);
  const place = at * elements.ids.length + elements.capital;
  let before = 0;
  let pv = 0;
  for (let year = 0; year < horizon; year += 1) {
    const own = valueAt(costs.stock, at * horizon + year);
    const now = own + valueAt(ledger.oldShare, at * horizon + year) * (valueAt(costs.stock, reference * horizon + year) - own);
    const booked = year === 0 ? yearly : yearly + year + 1;
    setAt(ledger.yearly, booked, valueAt(ledger.yearly, booked) + now - before);
    addEntry(ledger, place * (horizon + 1) + booked - yearly, now - before);
    pv += (year === 0 ? 1 : valueAt(state.discount, year)) * (now - before);
    before = now;
  }
  addAt(ledger.back, at, before);
  addEntry(ledger, (place + 1) * (horizon + 1) - 1, -before);
  setAt(ledger.pv, place, valueAt(ledger.pv, place) + pv - state.endDiscount * before);
}

/** What was paid once keeps a value at the end, in the same element. */
function bookEnd({ model, state, ledger }: Booking, at: number): void {
  const option = model.options[at];
  if (option === undefined || option.endElement === -1) return;
  const value = valueAt(state.amount, option.endValue) * valueAt(ledger.kept, at);
  addAt(ledger.back, at, value);
  const place = at * model.elements.ids.length + option.endElement;
  addAt(ledger.pv, place, -(state.endDiscount * value));
  addEntry(ledger, (place + 1) * (model.horizon + 1) - 1, -value);
}

/** What a project that is late or called off is expected to cost. */
function bookTrouble({ model, state, ledger }: Booking, at: number): void {
  const { horizon, elements } = model;
  if (model.options[at]?.transition === undefined) return;
  const place = at * elements.ids.length + elements.trouble;
  for (let year = 0; year < horizon; year += 1) {
    const cost = valueAt(ledger.trouble, at * horizon + year);
    const booked = at * (horizon + 1) + year + 1;
    addAt(ledger.yearly, booked, cost);
    addEntry(ledger, place * (horizon + 1) + year + 1, cost);
    addAt(ledger.pv, place, valueAt(state.discount, year) * cost);
  }
}

function addEntry({ entries }: Ledger, place: number, euros: number): void {
  addAt(entries, place, euros);
}

function bookOutages({ model, state, ledger, uncovered }: Booking, at: number): void {
  const { horizon, elements } = model;
  if (elements.outage === -1) return;
  const place = at * elements.ids.length + elements.outage;
  let pv = 0;
  for (let year = 0; year < horizon; year += 1) {
    const loss = state.lossPerWeek * valueAt(uncovered, at * horizon + year);
    const booked = at * (horizon + 1) + year + 1;
    addAt(ledger.yearly, booked, loss);
    addEntry(ledger, place * (horizon + 1) + year + 1, loss);
    pv += valueAt(state.discount, year) * loss;
  }
  addAt(ledger.pv, place, pv);
}
