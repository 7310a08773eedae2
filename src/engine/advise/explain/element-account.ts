import { valueAt } from '../../textbook/value-at.ts';
import { costOption } from '../../run/costs/cost-option.ts';
import { likelyValue } from '../../model/likely-value.ts';
import type { Amount, Estimate, EstimateId } from '../../model/estimate.ts';
import { compile } from '../../model/compile.ts';
import { createBench, evaluateFuture, type Bench } from '../../run/evaluate.ts';
import { setLikely } from '../../run/future-draws.ts';
import type { BaseId, DriverId, ElementId, ElementKind, Line, ModelInputs, OptionId, OptionPoint } from '../../model/inputs.ts';
import { bases } from '../../model/model.ts';
import { weeksPerYear } from '../../model/units.ts';
import { entering } from './entering.ts';

/** How one line of an element comes to its amount in the first year in full operation, at likely values. */
export interface LineAccount {
  /** Country of the source, when the option has more than one. */
  readonly place: string | undefined;
  /** In the unit of the kind: EUR per piece, EUR a year, EUR per order, a share, EUR. */
  readonly amount: number;
  /** What a driver makes of it in the first year. */
  readonly level: number;
  /** Share of the pieces; 1 for a line of the option as a whole. */
  readonly share: number;
  /** Pieces a year, orders a year, or the base that it is a share of; 1 for an amount as such. */
  readonly times: number;
  /** What it is held to, where that is less: a share of what its maker delivers. */
  readonly most: { readonly share: number; readonly bought: number } | undefined;
  readonly euros: number;
}

/** Where an amount of the ledger comes from, in codes and figures. */
export interface ElementAccount {
  readonly option: OptionId;
  readonly element: ElementId;
  readonly kind: ElementKind;
  readonly base: BaseId | undefined;
  readonly lines: readonly LineAccount[];
  /** EUR tied up and the share of it that holding costs a year; of a stock element. */
  readonly stock: { readonly value: number; readonly rate: number } | undefined;
  /** Weeks without supply and EUR lost in each; of the outage element. */
  readonly outage: { readonly weeks: number; readonly lossPerWeek: number } | undefined;
  /** EUR: in the first year in full operation, or once, at likely values. */
  readonly euros: number;
  /** Moves over the years: by a driver or a dated step. */
  readonly moves: boolean;
  /** What enters it directly, in order of the lines. */
  readonly estimates: readonly EstimateId[];
}

/**
 * Explains elements of options: the same functions as the run, at likely values.
 *
 * @returns undefined for an option that cannot be calculated
 */
export function startAccounts(inputs: ModelInputs): (option: OptionId, element: ElementId) => ElementAccount | undefined {
  const bench = createBench(compile(inputs), 0);
  setLikely(bench.model, bench.state);
  evaluateFuture(bench);
  const drivers = inputs.drivers.map(({ id }) => id);
  const costed = { own: bench.costs.own.slice(), once: bench.costs.once.slice(), stock: bench.costs.stock.slice() };
  const known = new Map(inputs.estimates.map((estimate) => [estimate.id, estimate]));
  return (id, element) => {
    const at = bench.model.options.findIndex((option) => option.id === id);
    const option = inputs.options.find((point) => point.id === id);
    const rule = inputs.elements.find((one) => one.id === element);
    if (at === -1 || option === undefined || rule === undefined || bench.failures[at] !== undefined) return undefined;
    const order = bench.model.elements.ids.indexOf(element);
    const place = at * bench.model.elements.ids.length + order;
    const own = valueAt(costed.own, place * bench.model.horizon);
    fillBases(bench, at, order);
    const lines = linesOf(option, element);
    return {
      option: id,
      element,
      kind: rule.kind,
      base: rule.base,
      lines: lines.map((line) => accountOf(line, { bench, at, option, known, drivers, kind: rule.kind, base: rule.base })),
      stock:
        rule.kind === 'stock'
          ? stockOf(bench, {
              isCapital: order === bench.model.elements.capital,
              own,
              tied: valueAt(costed.stock, at * bench.model.horizon),
            })
          : undefined,
      outage:
        rule.kind === 'outage'
          ? { weeks: valueAt(bench.uncovered, at * bench.model.horizon), lossPerWeek: bench.state.lossPerWeek }
          : undefined,
      euros: rule.kind === 'one-off' ? valueAt(costed.once, place) : rule.kind === 'outage' ? outageOf(bench, at) : own,
      moves: lines.some(({ line }) => line.driver !== undefined || (line.steps ?? []).length > 0),
      estimates: entering(inputs, option, rule),
    };
  };
}

interface LineOfSource {
  readonly line: Line;
  readonly slot: number;
}

function linesOf({ sources, lines }: OptionPoint, element: ElementId): readonly LineOfSource[] {
  return [
    ...sources.flatMap((source, slot) => source.lines.map((line) => ({ line, slot }))),
    ...lines.map((line) => ({ line, slot: sources.length })),
  ].filter(({ line }) => line.element === element && (line.amount.length > 0 || (line.steps ?? []).length > 0));
}

interface AccountInput {
  readonly bench: Bench;
  readonly at: number;
  readonly option: OptionPoint;
  readonly known: ReadonlyMap<EstimateId, Estimate>;
  /** In order of their place. */
  readonly drivers: readonly DriverId[];
  readonly kind: ElementKind;
  readonly base: BaseId | undefined;
}

function accountOf({ line, slot }: LineOfSource, input: AccountInput): LineAccount {
  const { bench, at, option, known, kind } = input;
  const { model, state, costs } = bench;
  const isWhole = slot === option.sources.length;
  const share = isWhole ? 1 : valueAt(costs.share, at * costs.sources + slot);
  const driver = input.drivers.indexOf(line.driver ?? '');
  const level = driver === -1 ? 1 : valueAt(state.level, driver * model.horizon);
  const amount = amountNow(line, kind, (of) => likelyValue(of, known));
  const counted = kind === 'per-piece' ? share : share > 0 ? 1 : 0;
  const times = timesOf(slot, input);
  const paid = amount * level * counted * times;
  const most = mostOf(line, slot, input);
  const isHeld = most !== undefined && most.share * most.bought < paid;
  return {
    place: option.sources.length > 1 && !isWhole ? option.sources[slot]?.place : undefined,
    amount,
    level,
    share,
    times,
    most: isHeld ? most : undefined,
    euros: isHeld ? most.share * most.bought : paid,
  };
}

function mostOf({ mostOfPurchase: share }: Line, slot: number, { bench: { costs, model } }: AccountInput): LineAccount['most'] {
  const place = bases.length * slot + bases.indexOf('purchase');
  return share === undefined ? undefined : { share, bought: Math.max(0, valueAt(costs.base, place * model.horizon)) };
}

/** In proportion of the first year in which a step is in force; once, only what is in force at the start. */
function amountNow({ amount, steps = [] }: Line, kind: ElementKind, value: (amount: Amount) => number): number {
  return steps
    .filter(({ chance }) => chance >= 0.5)
    .toSorted((a, b) => a.from - b.from)
    .reduce((now, step) => {
      const inForce = kind === 'one-off' ? Number(step.from <= 0) : Math.min(1, 1 - step.from);
      return inForce > 0 ? now + (value(step.value) - now) * inForce : now;
    }, value(amount));
}

function timesOf(slot: number, { bench, at, option, known, kind, base }: AccountInput): number {
  const { state, costs, model } = bench;
  if (kind === 'per-piece') return valueAt(state.pieces, 0);
  if (kind === 'share' && base !== undefined) return valueAt(costs.base, (slot * bases.length + bases.indexOf(base)) * model.horizon);
  if (kind !== 'per-order') return 1;
  return option.sources.reduce((orders, { orderWeeks }, source) => {
    const delivers = (slot === option.sources.length || slot === source) && valueAt(costs.share, at * costs.sources + source) > 0;
    return delivers ? orders + weeksPerYear / likelyValue(orderWeeks, known) : orders;
  }, 0);
}

/** The bases as an element finds them: with what comes before it. */
function fillBases({ model, state, costs }: Bench, at: number, element: number): void {
  const options = model.options.map((option, place) => {
    if (place !== at) return option;
    const { lines } = option;
    return { ...option, lines: { ...lines, count: lines.element.findIndex((one) => one >= element) } };
  });
  costOption({ model: { ...model, options }, state, costs }, at);
}

function stockOf({ state }: Bench, { isCapital, own, tied }: { readonly isCapital: boolean; readonly own: number; readonly tied: number }) {
  if (isCapital) return { value: tied, rate: 0 };
  return { value: state.stockRate > 0 ? own / state.stockRate : 0, rate: state.stockRate };
}

function outageOf({ model, state, uncovered }: Bench, at: number): number {
  return valueAt(uncovered, at * model.horizon) * state.lossPerWeek;
}
