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
  ledger.back[at] = 0;
  for (let i = 0; i < costed.length; i += 1) {
    const element = costed[i] ?? 0;
    ledger.pv[first + element] = bookElement(booking, at, element);
  }
  bookPilot(booking, at);
  bookStock(booking, at);
  bookEnd(booking, at);
  bookTax(booking, at);
  bookOutages(booking, at);
  bookTrouble(booking, at);
  let total = 0;
  let size = Math.abs(ledger.back[at] ?? 0);
  for (let i = 0; i < costed.length; i += 1) {
    const pv = ledger.pv[first + (costed[i] ?? 0)] ?? 0;
    total += pv;
    size += Math.abs(pv);
  }
  for (let year = at * years; year < (at + 1) * years; year += 1) size += Math.abs(ledger.yearly[year] ?? 0);
  ledger.total[at] = total;
  return size < largest ? undefined : 'not-finite';
}

function bookElement({ model, state, costs, ledger }: Booking, at: number, element: number): number {
  const { horizon, reference } = model;
  const elements = model.elements.ids.length;
  const row = (at * elements + element) * horizon;
  const oldRow = (reference * elements + element) * horizon;
  const yearly = at * (horizon + 1);
  const once = costs.once[at * elements + element] ?? 0;
  const isPaidLater = once !== 0 && model.options[at]?.pilot !== undefined;
  const afterTax = 1 - state.taxRate;
  const entry = (at * elements + element) * (horizon + 1);
  const { yearly: booked, entries, oldShare, paid } = ledger;
  const { discount } = state;
  const share = at * horizon;
  let pv = once * (paid[yearly] ?? 0);
  booked[yearly] = (booked[yearly] ?? 0) + pv;
  entries[entry] = pv;
  for (let year = 0; year < horizon; year += 1) {
    const own = costs.own[row + year] ?? 0;
    let cost = (own + (oldShare[share + year] ?? 0) * ((costs.own[oldRow + year] ?? 0) - own)) * afterTax;
    if (isPaidLater) cost += once * (paid[yearly + year + 1] ?? 0);
    booked[yearly + year + 1] = (booked[yearly + year + 1] ?? 0) + cost;
    entries[entry + year + 1] = cost;
    pv += (discount[year] ?? 0) * cost;
  }
  return pv;
}

/** What a pilot costs once is paid in year 0, and tax takes it at once. */
function bookPilot({ model, state, ledger }: Booking, at: number): void {
  const pilot = model.options[at]?.pilot;
  if (pilot === undefined) return;
  const cost = (state.amount[pilot.oneOffs] ?? 0) * (ledger.pilotPaid[at] ?? 0) * (1 - state.taxRate);
  const yearly = at * (model.horizon + 1);
  ledger.yearly[yearly] = (ledger.yearly[yearly] ?? 0) + cost;
  const place = at * model.elements.ids.length + pilot.element;
  ledger.pv[place] = (ledger.pv[place] ?? 0) + cost;
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
    const own = costs.stock[at * horizon + year] ?? 0;
    const now = own + (ledger.oldShare[at * horizon + year] ?? 0) * ((costs.stock[reference * horizon + year] ?? 0) - own);
    const booked = year === 0 ? yearly : yearly + year + 1;
    ledger.yearly[booked] = (ledger.yearly[booked] ?? 0) + now - before;
    addEntry(ledger, place * (horizon + 1) + booked - yearly, now - before);
    pv += (year === 0 ? 1 : (state.discount[year] ?? 0)) * (now - before);
    before = now;
  }
  ledger.back[at] = (ledger.back[at] ?? 0) + before;
  addEntry(ledger, (place + 1) * (horizon + 1) - 1, -before);
  ledger.pv[place] = (ledger.pv[place] ?? 0) + pv - state.endDiscount * before;
}

/** What was paid once keeps a value at the end, in the same element. */
function bookEnd({ model, state, ledger }: Booking, at: number): void {
  const option = model.options[at];
  if (option === undefined || option.endElement === -1) return;
  const value = (state.amount[option.endValue] ?? 0) * (ledger.kept[at] ?? 0);
  ledger.back[at] = (ledger.back[at] ?? 0) + value;
  const place = at * model.elements.ids.length + option.endElement;
  ledger.pv[place] = (ledger.pv[place] ?? 0) - state.endDiscount * value;
  addEntry(ledger, (place + 1) * (model.horizon + 1) - 1, -value);
}

/** What a project that is late or called off is expected to cost. */
function bookTrouble({ model, state, ledger }: Booking, at: number): void {
  const { horizon, elements } = model;
  if (model.options[at]?.transition === undefined) return;
  const place = at * elements.ids.length + elements.trouble;
  for (let year = 0; year < horizon; year += 1) {
    const cost = ledger.trouble[at * horizon + year] ?? 0;
    const booked = at * (horizon + 1) + year + 1;
    ledger.yearly[booked] = (ledger.yearly[booked] ?? 0) + cost;
    addEntry(ledger, place * (horizon + 1) + year + 1, cost);
    ledger.pv[place] = (ledger.pv[place] ?? 0) + (state.discount[year] ?? 0) * cost;
  }
}

function addEntry({ entries }: Ledger, place: number, euros: number): void {
  entries[place] = (entries[place] ?? 0) + euros;
}

function bookOutages({ model, state, ledger, uncovered }: Booking, at: number): void {
  const { horizon, elements } = model;
  if (elements.outage === -1) return;
  const place = at * elements.ids.length + elements.outage;
  let pv = 0;
  for (let year = 0; year < horizon; year += 1) {
    const loss = state.lossPerWeek * (uncovered[at * horizon + year] ?? 0);
    const booked = at * (horizon + 1) + year + 1;
    ledger.yearly[booked] = (ledger.yearly[booked] ?? 0) + loss;
    addEntry(ledger, place * (horizon + 1) + year + 1, loss);
    pv += (state.discount[year] ?? 0) * loss;
  }
  ledger.pv[place] = (ledger.pv[place] ?? 0) + pv;
}
