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
  setAt(ledger.back, at, 0);
  bookElements(booking, at, costed);
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

/** What the elements cost in each year, one year after another; what is paid once with a pilot is paid when the option goes on. */
function bookElements({ model, state, costs, ledger }: Booking, at: number, costed: Int32Array): void {
  const { horizon, reference } = model;
  const elements = model.elements.ids.length;
  const years = horizon + 1;
  const first = at * elements;
  const firstOld = reference * elements;
  const afterTax = 1 - state.taxRate;
  const hasPilot = model.options[at]?.pilot !== undefined;
  const { own, once } = costs;
  const { entries, pv, paid, yearly } = ledger;
  const paidAtStart = valueAt(paid, at * years);
  let sum = 0;
  for (let i = 0; i < costed.length; i += 1) {
    const place = first + valueAt(costed, i);
    const cost = valueAt(once, place) * paidAtStart;
    sum += cost;
    setAt(entries, place * years, cost);
    setAt(pv, place, cost);
  }
  setAt(yearly, at * years, sum);
  for (let year = 0; year < horizon; year += 1) {
    const oldShare = valueAt(ledger.oldShare, at * horizon + year);
    const discount = valueAt(state.discount, year);
    const paidNow = hasPilot ? valueAt(paid, at * years + year + 1) : 0;
    sum = 0;
    for (let i = 0; i < costed.length; i += 1) {
      const element = valueAt(costed, i);
      const place = first + element;
      const mine = valueAt(own, place * horizon + year);
      let cost = (mine + oldShare * (valueAt(own, (firstOld + element) * horizon + year) - mine)) * afterTax;
      if (paidNow !== 0) cost += valueAt(once, place) * paidNow;
      sum += cost;
      setAt(entries, place * years + year + 1, cost);
      addAt(pv, place, discount * cost);
    }
    setAt(yearly, at * years + year + 1, sum);
  }
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
