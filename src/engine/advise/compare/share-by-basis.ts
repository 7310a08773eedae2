import { valueAt } from '../../textbook/value-at.ts';
import type { Amount, Basis, Estimate, EstimateId } from '../../model/estimate.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { Driver, ElementId, EventClass, Line, ModelInputs, OptionPoint, Source } from '../../model/inputs.ts';
import { isAnswered } from '../../model/is-answered.ts';
import { likelyValue } from '../../model/likely-value.ts';

/** Share, 0 to 1, of a difference in cost that rests on estimates of each basis. */
export type BasisShares = Readonly<Record<Basis, number>>;

/** Weight of each estimate in an amount; not normalised. */
type Weights = Map<EstimateId, number>;

/**
 * On what the cost of an option rests: for each kind of basis a share of its PV cost.
 *
 * Σ over elements |bridge of the element| × (weight of the estimates of that basis ÷ weight of all) ÷ Σ |bridge|.
 *
 * A line of value v = factor × Π estimates gives each of its k estimates v ÷ k. Its driver adds its level in the same way,
 * and its growth g with elasticity |g| × half the horizon. Stock and outages have no lines: the estimates behind them
 * weigh the same. What rests on no estimate at all (a constant) is left out of both sums, and so are the pieces a year,
 * which all options share.
 */
export function shareByBasis(table: FuturesTable, inputs: ModelInputs, option: OptionPoint): BasisShares {
  const estimates = new Map(inputs.estimates.map((estimate) => [estimate.id, estimate]));
  const sums = new Map<Basis, number>();
  for (const amounts of costByEstimate(table, inputs, option)) {
    for (const [id, amount] of amounts) {
      const basis = estimates.get(id)?.basis;
      if (basis !== undefined) sums.set(basis, (sums.get(basis) ?? 0) + Math.abs(amount));
    }
  }
  const total = sumOf(sums.values());
  const shareOf = (basis: Basis) => (total === 0 ? 0 : (sums.get(basis) ?? 0) / total);
  return {
    quote: shareOf('quote'),
    'own-figure': shareOf('own-figure'),
    tried: shareOf('tried'),
    statistic: shareOf('statistic'),
    assumption: shareOf('assumption'),
  };
}

/** For each element of the table, EUR of the PV cost of an option that it owes to each estimate; empty where it rests on none. */
export function costByEstimate(table: FuturesTable, inputs: ModelInputs, option: OptionPoint): readonly ReadonlyMap<EstimateId, number>[] {
  const estimates = new Map(inputs.estimates.map((estimate) => [estimate.id, estimate]));
  const reference = inputs.options.find(({ id }) => id === inputs.frame.reference) ?? option;
  const row = table.options.indexOf(option.id) * table.elements.length;
  return table.elements.map((element, at) => {
    const own = weightsOf(element, { inputs, estimates, option });
    // Until an option works the reference runs at its own cost: its lines explain what is left.
    const weights = own.size > 0 ? own : weightsOf(element, { inputs, estimates, option: reference });
    const all = sumOf(weights.values());
    const value = valueAt(table.bridge, row + at);
    return all === 0 ? new Map() : new Map([...weights].map(([id, weight]) => [id, (value * weight) / all]));
  });
}

/** For each element of an option the share of it that rests on estimates that were not answered; 0 where it rests on none. */
export function openShares(elements: readonly ElementId[], inputs: ModelInputs, option: OptionPoint): readonly number[] {
  const estimates = new Map(inputs.estimates.map((estimate) => [estimate.id, estimate]));
  return elements.map((element) => {
    const weights = [...weightsOf(element, { inputs, estimates, option })];
    const all = sumOf(weights.map(([, weight]) => weight));
    const isOpen = (id: EstimateId) => {
      const estimate = estimates.get(id);
      return estimate !== undefined && !isAnswered(estimate);
    };
    return all === 0 ? 0 : sumOf(weights.map(([id, weight]) => (isOpen(id) ? weight : 0))) / all;
  });
}

/** EUR of the PV cost of an option that its lines owe to each estimate; stock and outages have no lines. */
export function lineWeights(table: FuturesTable, inputs: ModelInputs, option: OptionPoint): ReadonlyMap<EstimateId, number> {
  const place = { inputs, estimates: new Map(inputs.estimates.map((estimate) => [estimate.id, estimate])), option };
  const row = table.options.indexOf(option.id) * table.elements.length;
  const found: Weights = new Map();
  table.elements.forEach((element, at) => {
    const weights: Weights = new Map();
    for (const { line, part } of linesOf(element, place)) addLine(weights, { line, part, place });
    const all = sumOf(weights.values());
    if (all > 0) for (const [id, weight] of weights) add(found, id, (Math.abs(valueAt(table.bridge, row + at)) * weight) / all);
  });
  return found;
}

interface OptionContext {
  readonly inputs: ModelInputs;
  readonly estimates: ReadonlyMap<EstimateId, Estimate>;
  readonly option: OptionPoint;
}

function weightsOf(element: ElementId, place: OptionContext): Weights {
  const rule = place.inputs.elements.find(({ id }) => id === element);
  const weights: Weights = new Map();
  if (rule?.kind === 'stock') addEqually(weights, stockAmounts(place), place.estimates);
  else if (rule?.kind === 'outage') addEqually(weights, outageAmounts(place), place.estimates);
  else if (rule?.id === 'late-deliveries') addEqually(weights, latenessAmounts(place), place.estimates);
  else for (const { line, part } of linesOf(element, place)) addLine(weights, { line, part, place });
  return weights;
}

function linesOf(element: ElementId, { option, estimates }: OptionContext): readonly { readonly line: Line; readonly part: number }[] {
  const ofSources = option.sources.flatMap(({ share, lines }, _, all) =>
    lines.map((line) => ({ line, part: share === 'rest' ? restOf(all, estimates) : likelyValue(share, estimates) })),
  );
  return [...ofSources, ...option.lines.map((line) => ({ line, part: 1 }))].filter(({ line }) => line.element === element);
}

function restOf(sources: readonly Source[], estimates: OptionContext['estimates']): number {
  return 1 - sumOf(sources.map(({ share }) => (share === 'rest' ? 0 : likelyValue(share, estimates))));
}

function addLine(weights: Weights, { line, part, place }: { line: Line; part: number; place: OptionContext }): void {
  const { inputs, estimates } = place;
  const driver = inputs.drivers.find(({ id }) => id === line.driver);
  for (const product of [
    ...line.amount,
    ...(line.steps ?? []).flatMap(({ value, chance }) => value.map((step) => ({ ...step, factor: step.factor * chance }))),
  ]) {
    const value = Math.abs(part * likelyValue([product], estimates));
    const named = product.of.filter((id) => estimates.has(id));
    for (const id of named) add(weights, id, value / named.length);
    if (driver !== undefined) addDriver(weights, { driver, value, place });
  }
}

function addDriver(weights: Weights, { driver, value, place }: { driver: Driver; value: number; place: OptionContext }): void {
  const { inputs, estimates } = place;
  for (const id of driver.level.flatMap(({ of }) => of)) add(weights, id, value);
  const elasticity = (Math.abs(likelyValue(driver.growth, estimates)) * inputs.frame.horizonYears) / 2;
  for (const id of driver.growth.flatMap(({ of }) => of)) add(weights, id, value * elasticity);
}

function stockAmounts({ inputs, option }: OptionContext): readonly Amount[] {
  const { frame } = inputs;
  const ofSources = option.sources.flatMap((source) => [
    source.leadTimeWeeks,
    source.leadTimeSdWeeks,
    source.orderWeeks,
    source.prepaidShare,
  ]);
  return [...ofSources, option.coverWeeks, frame.weeklyDemandSd, frame.serviceLevel, frame.holdingRate];
}

function outageAmounts({ inputs, option }: OptionContext): readonly Amount[] {
  const named = new Set([...option.sources.flatMap(({ events }) => events), ...(option.raw?.events ?? [])]);
  const events: readonly EventClass[] = inputs.events.filter(({ id }) => named.has(id));
  const ofSources = option.sources.flatMap((source) => [source.replacedAfterWeeks, source.replacedShare]);
  return [
    ...events.flatMap(({ perYear, meanWeeks }) => [perYear, meanWeeks]),
    ...ofSources,
    option.coverWeeks,
    inputs.frame.standstillPerWeek,
    inputs.frame.lostShare,
  ];
}

function latenessAmounts({ inputs, option }: OptionContext): readonly Amount[] {
  const ofSources = option.sources.flatMap(({ lateness, orderWeeks }) =>
    lateness === undefined ? [] : [lateness.share, lateness.meanWeeks, lateness.rescuePerPiece ?? [], lateness.rescuedShare, orderWeeks],
  );
  return [...ofSources, option.coverWeeks, inputs.frame.standstillPerWeek, inputs.frame.lostShare];
}

function addEqually(weights: Weights, amounts: readonly Amount[], estimates: OptionContext['estimates']): void {
  for (const id of new Set(amounts.flat().flatMap(({ of }) => of))) if (estimates.has(id)) weights.set(id, 1);
}

function add(weights: Weights, id: EstimateId, weight: number): void {
  weights.set(id, (weights.get(id) ?? 0) + weight);
}

function sumOf(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
