import { setAt, valueAt } from '../textbook/value-at.ts';
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
 * Writes the columns of one option into `row`. Lead time, punctuality, dependence, concentration and jobs are those of the option
 * once it runs in full, since `months` says how long that takes; money, weeks without supply and carbon follow the transition.
 */
export function measure(measured: Measured, option: number, row: Float64Array): void {
  const { model, state, ledger, uncovered, tail } = measured;
  const plan = model.options[option];
  if (plan === undefined) return;
  const elements = model.elements.ids.length;
  const outage = model.elements.outage === -1 ? 0 : valueAt(ledger.pv, option * elements + model.elements.outage);
  const total = valueAt(ledger.total, option);
  let weeks = 0;
  for (let year = 0; year < model.horizon; year += 1) weeks += valueAt(uncovered, option * model.horizon + year);
  setAt(row, at.pvCost, total);
  setAt(row, at.tail, total - outage + valueAt(tail, option));
  setAt(row, at.outageCost, outage);
  setAt(row, at.uncovered, weeks / model.horizon);
  setAt(row, at.carbon, carbonPerYear(measured, option, 'carbonPerPiece'));
  setAt(row, at.transportCarbon, carbonPerYear(measured, option, 'transportCarbonPerPiece'));
  setAt(row, at.jobs, valueAt(state.amount, plan.jobsHere));
  setAt(row, at.months, yearsUntilInFull(plan, state.amount) * monthsPerYear);
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
    const flow = valueAt(ledger.yearly, model.reference * years + year) - valueAt(ledger.yearly, option * years + year);
    total += flow;
    size += Math.abs(flow);
    // What is lost by rounding in the sum is not a debt.
    if (Math.abs(total) <= 1e-13 * size) total = 0;
    setAt(ledger.ahead, option * years + year, total);
    need = Math.max(need, -total);
  }
  setAt(row, at.cashNeed, need);
  setAt(row, at.payback, lastingPaybackYears(ledger.ahead, option * years, years) ?? Number.NaN);
}

function measureSources({ state, costs }: Measured, { sources }: OptionPlan, option: number, row: Float64Array): void {
  let leadTime = 0;
  let onTime = 0;
  let dependence = 0;
  let concentration = 0;
  for (let source = 0; source < sources.count; source += 1) {
    const share = valueAt(costs.share, option * costs.sources + source);
    leadTime += share * valueAt(state.amount, valueAt(sources.leadTimeWeeks, source));
    onTime += share * valueAt(state.amount, valueAt(sources.onTimeShare, source));
    dependence += share * valueAt(state.amount, valueAt(sources.farShare, source));
    let together = 0;
    for (let other = 0; other < sources.count; other += 1) {
      if (valueAt(sources.place, other) === valueAt(sources.place, source))
        together += valueAt(costs.share, option * costs.sources + other);
    }
    concentration += share * together;
  }
  setAt(row, at.leadTime, leadTime);
  setAt(row, at.onTime, onTime);
  setAt(row, at.dependence, dependence);
  setAt(row, at.concentration, concentration);
}

type CarbonAmounts = 'carbonPerPiece' | 'transportCarbonPerPiece';

function carbonPerYear({ model, state, costs, ledger }: Measured, option: number, of: CarbonAmounts): number {
  const own = perPiece({ state, costs, of }, model.options[option], option);
  const old = perPiece({ state, costs, of }, model.options[model.reference], model.reference);
  let carbon = 0;
  for (let year = 0; year < model.horizon; year += 1) {
    const oldShare = valueAt(ledger.oldShare, option * model.horizon + year);
    carbon += valueAt(state.pieces, year) * (own + oldShare * (old - own));
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
    carbon += valueAt(costs.share, option * costs.sources + source) * valueAt(state.amount, valueAt(amounts, source));
  }
  return carbon;
}

/** Whether a gate fails in this future. */
export function failsGate({ model, state }: Measured, option: number, gate: number, row: Float64Array): boolean {
  const plan = model.options[option]?.gates[gate];
  if (plan === undefined) return false;
  const value = plan.value === 'cash-need' ? valueAt(row, at.cashNeed) : valueAt(state.amount, plan.value);
  return value > valueAt(state.amount, plan.limit);
}

/** Nothing but a payback that never comes may be without a number. */
export function isWhole(row: Float64Array): boolean {
  for (let column = 0; column < columns.length; column += 1) {
    if (column !== at.payback && !Number.isFinite(valueAt(row, column))) return false;
  }
  return true;
}
