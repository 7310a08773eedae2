import { lastingPaybackYears } from '../textbook/finance/payback-years.ts';
import type { Ledger } from './costs/ledger.ts';
import { yearsUntilInFull } from './costs/take-over.ts';
import type { OptionCosts } from './costs/option-costs.ts';
import type { FutureState } from './costs/future-state.ts';
import { columns, type Column } from './table/futures-table.ts';
import type { Model, OptionPlan } from '../model/model.ts';

const monthsPerYear = 12;
const place = (column: Column) => columns.indexOf(column);
const at = {
  pvCost: place('pvCost'),
  tail: place('tail'),
  outageCost: place('outageCost'),
  cashNeed: place('cashNeed'),
  payback: place('payback'),
  leadTime: place('leadTime'),
  onTime: place('onTime'),
  uncovered: place('uncovered'),
  carbon: place('carbon'),
  dependence: place('dependence'),
  concentration: place('concentration'),
  jobs: place('jobs'),
  months: place('months'),
  transportCarbon: place('transportCarbon'),
} as const satisfies Record<Column, number>;

/** What the row of an option in one future is read from. */
export interface Measured {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
  readonly ledger: Ledger;
  readonly uncovered: Float64Array;
  /** Mean of the worst 5 % of histories of what outages and the outcome of the project cost, EUR, per option. */
  readonly tail: Float64Array;
}

/**
 * Writes the columns of one option into `row`. Lead time, punctuality, dependence, concentration and jobs tell of the option
 * once it runs in full, since `months` tells how long that takes; money, weeks without supply and carbon follow the transition.
 */
export function measure(measured: Measured, option: number, row: Float64Array): void {
  const { model, state, ledger, uncovered, tail } = measured;
  const plan = model.options[option];
  if (plan === undefined) return;
  const elements = model.elements.ids.length;
  const outage = model.elements.outage === -1 ? 0 : (ledger.pv[option * elements + model.elements.outage] ?? 0);
  const total = ledger.total[option] ?? 0;
  let weeks = 0;
  for (let year = 0; year < model.horizon; year += 1) weeks += uncovered[option * model.horizon + year] ?? 0;
  row[at.pvCost] = total;
  row[at.tail] = total - outage + (tail[option] ?? 0);
  row[at.outageCost] = outage;
  row[at.uncovered] = weeks / model.horizon;
  row[at.carbon] = carbonPerYear(measured, option, 'carbonPerPiece');
  row[at.transportCarbon] = carbonPerYear(measured, option, 'transportCarbonPerPiece');
  row[at.jobs] = state.amount[plan.jobsHere] ?? 0;
  row[at.months] = yearsUntilInFull(plan, state.amount) * monthsPerYear;
  measureCash(measured, option, row);
  measureSources(measured, plan, option, row);
}

/** Against the reference, cumulated and undiscounted, without what comes back at the end: that is left over, not earned back. */
function measureCash({ model, ledger }: Measured, option: number, row: Float64Array): void {
  const years = model.horizon + 1;
  let total = 0;
  let size = 0;
  let need = 0;
  for (let year = 0; year < years; year += 1) {
    const flow = (ledger.yearly[model.reference * years + year] ?? 0) - (ledger.yearly[option * years + year] ?? 0);
    total += flow;
    size += Math.abs(flow);
    // What is lost by rounding in the sum is not a debt.
    if (Math.abs(total) <= 1e-13 * size) total = 0;
    ledger.ahead[option * years + year] = total;
    need = Math.max(need, -total);
  }
  row[at.cashNeed] = need;
  row[at.payback] = lastingPaybackYears(ledger.ahead, option * years, years) ?? Number.NaN;
}

function measureSources({ state, costs }: Measured, { sources }: OptionPlan, option: number, row: Float64Array): void {
  let leadTime = 0;
  let onTime = 0;
  let dependence = 0;
  let concentration = 0;
  for (let source = 0; source < sources.count; source += 1) {
    const share = costs.share[option * costs.sources + source] ?? 0;
    leadTime += share * (state.amount[sources.leadTimeWeeks[source] ?? 0] ?? 0);
    onTime += share * (state.amount[sources.onTimeShare[source] ?? 0] ?? 0);
    dependence += share * (state.amount[sources.farShare[source] ?? 0] ?? 0);
    let together = 0;
    for (let other = 0; other < sources.count; other += 1) {
      if (sources.place[other] === sources.place[source]) together += costs.share[option * costs.sources + other] ?? 0;
    }
    concentration += share * together;
  }
  row[at.leadTime] = leadTime;
  row[at.onTime] = onTime;
  row[at.dependence] = dependence;
  row[at.concentration] = concentration;
}

type CarbonAmounts = 'carbonPerPiece' | 'transportCarbonPerPiece';

function carbonPerYear({ model, state, costs, ledger }: Measured, option: number, of: CarbonAmounts): number {
  const own = perPiece({ state, costs, of }, model.options[option], option);
  const old = perPiece({ state, costs, of }, model.options[model.reference], model.reference);
  let carbon = 0;
  for (let year = 0; year < model.horizon; year += 1) {
    const oldShare = ledger.oldShare[option * model.horizon + year] ?? 0;
    carbon += (state.pieces[year] ?? 0) * (own + oldShare * (old - own));
  }
  return carbon / model.horizon;
}

interface Emitted extends Pick<Measured, 'state' | 'costs'> {
  readonly of: CarbonAmounts;
}

function perPiece({ state, costs, of }: Emitted, plan: OptionPlan | undefined, option: number): number {
  let carbon = 0;
  if (plan === undefined) return carbon;
  const amounts = plan.sources[of];
  for (let source = 0; source < plan.sources.count; source += 1) {
    carbon += (costs.share[option * costs.sources + source] ?? 0) * (state.amount[amounts[source] ?? 0] ?? 0);
  }
  return carbon;
}

/** Whether a gate fails in this future. */
export function failsGate({ model, state }: Measured, option: number, gate: number, row: Float64Array): boolean {
  const plan = model.options[option]?.gates[gate];
  if (plan === undefined) return false;
  const value = plan.value === 'cash-need' ? (row[at.cashNeed] ?? 0) : (state.amount[plan.value] ?? 0);
  return value > (state.amount[plan.limit] ?? 0);
}

/** Nothing but a payback that never comes may be without a number. */
export function isWhole(row: Float64Array): boolean {
  for (let column = 0; column < columns.length; column += 1) {
    if (column !== at.payback && !Number.isFinite(row[column] ?? 0)) return false;
  }
  return true;
}
