import type { EventHistories } from '../../../src/engine/draw/event-histories.ts';
import { drawnShape } from '../../../src/engine/model/drawn-shape.ts';
import type { LinePlans, Model, OptionPlan, SourcePlans } from '../../../src/engine/model/model.ts';
import type { FutureState } from '../../../src/engine/run/costs/future-state.ts';

/** What the ports read: flat arrays by name, whole numbers and floating point. */
export type PeerInputs = Readonly<Record<string, Int32Array | Float64Array>>;

interface Drawn {
  readonly futures: number;
  /** `draws[future × estimates + estimate]` and `stepDraws[future × steps + step]` */
  readonly draws: Float64Array;
  readonly stepDraws: Float64Array;
  /** A set for every so many futures. */
  readonly sets: readonly EventHistories[];
  readonly futuresPerSet: number;
}

/** Amount numbers of a source, in the order of the files. */
const sourceAmounts = [
  'share',
  'leadTimeWeeks',
  'leadTimeSdWeeks',
  'orderWeeks',
  'prepaidShare',
  'replacedAfterWeeks',
  'replacedShare',
  'carbonPerPiece',
  'transportCarbonPerPiece',
  'onTimeShare',
  'farShare',
  'lateShare',
  'lateWeeks',
  'rescuePerPiece',
  'rescuedShare',
  'place',
] as const satisfies readonly (keyof SourcePlans)[];

const lineNumbers = ['element', 'kind', 'slot', 'amount', 'driver', 'base', 'enters'] as const satisfies readonly (keyof LinePlans)[];

/** Amount numbers of an option, in the order of the files; −1 where it has none. */
const optionNumbers = ({
  coverWeeks,
  rawWeeks,
  rawValueShare,
  endValue,
  endElement,
  monthsUntilItWorks,
  rampMonths,
  jobsHere,
}: OptionPlan) => [coverWeeks, rawWeeks ?? -1, rawValueShare, endValue, endElement, monthsUntilItWorks, rampMonths, jobsHere];

/**
 * The compiled model with all that is drawn, flat, as the ports read it.
 *
 * @throws Error when the model needs something that the ports do not calculate
 */
export function peerInputs(model: Model, { futures, draws, stepDraws, sets, futuresPerSet }: Drawn): PeerInputs {
  requirePorted(model);
  const { options, events, elements, frame, amounts, drivers } = model;
  const sizes = [
    [options.length, elements.ids.length, model.horizon, model.estimates.length, model.stepIds.length, amounts.count, drivers.length],
    [events.length, futures, sets[0]?.count ?? 0, model.reference, frame.demandDriver ?? -1],
    [elements.stockBase, elements.transit, elements.cycle, elements.safety, elements.cover, elements.raw, elements.capital],
    [elements.outage, elements.lateDeliveries, futuresPerSet],
  ].flat();
  const shapes = model.estimates.map(drawnShape);
  return {
    sizes: Int32Array.from(sizes),
    productStart: amounts.productStart,
    factor: amounts.factor,
    ofStart: amounts.ofStart,
    of: amounts.of,
    driverNumbers: Int32Array.from(drivers.flatMap(({ level, growth, fadeTo }) => [level, growth, fadeTo ?? growth])),
    fadeYears: Float64Array.from(drivers, ({ fadeYears }) => fadeYears),
    frameNumbers: Int32Array.from([
      frame.discountRate,
      frame.piecesPerYear,
      frame.weeklyDemandSd,
      frame.serviceLevel,
      frame.holdingRate,
      frame.standstillPerWeek,
      frame.lostShare,
    ]),
    eventNumbers: Int32Array.from(events.flatMap(({ perYear, meanWeeks }) => [perYear, meanWeeks])),
    eventSigma: Float64Array.from(events, ({ sigma }) => sigma ?? -1),
    eventCeiling: Float64Array.from(events, ({ ceiling }) => ceiling),
    optionNumbers: Int32Array.from(options.flatMap(optionNumbers)),
    ...lists('costed', model.costed),
    ...lists('stops', options.flatMap(stoppedBy)),
    isRaw: Int32Array.from(options.flatMap(({ isRaw }) => [...isRaw])),
    sourceStart: starts(options.map(({ sources }) => sources.count)),
    sourceNumbers: Int32Array.from(options.flatMap(({ sources }) => sourceRows(sources))),
    lineStart: starts(options.map(({ lines }) => lines.count)),
    lineNumbers: Int32Array.from(options.flatMap(({ lines }) => lineRows(lines))),
    ...steps(options),
    estimateShape: Float64Array.from(shapes.flatMap(({ low, likely, high }) => [low, likely, high])),
    draws,
    stepDraws,
    historyStart: starts(sets.flatMap(({ start }) => Array.from(start.subarray(1), (to, history) => to - (start[history] ?? 0)))),
    eventTime: Float64Array.from(sets.flatMap(({ time }) => [...time])),
    eventYear: Int32Array.from(sets.flatMap(({ year }) => [...year])),
    eventClass: Int32Array.from(sets.flatMap(({ event }) => [...event])),
    eventMark: Float64Array.from(sets.flatMap(({ mark }) => [...mark])),
    eventStretch: Float64Array.from(sets.flatMap(({ stretch }) => [...stretch])),
  };
}

function requirePorted({ timing, isCash, frame, options, elements }: Model): void {
  const isPlain = ({ pilot, transition, passThrough, lines }: OptionPlan) =>
    pilot === undefined && transition === undefined && passThrough === undefined && lines.mostOfPurchase.every((most) => most === Infinity);
  const isComplete = [elements.transit, elements.cycle, elements.safety, elements.cover, elements.raw, elements.capital].every(
    (at) => at !== -1,
  );
  if (timing !== 'mid' || !isCash || frame.tax !== undefined || !options.every(isPlain) || !isComplete)
    throw new Error('the ports calculate neither tax, projects, pilots, charging on nor capped lines');
}

function starts(counts: readonly number[]): Int32Array {
  const start = new Int32Array(counts.length + 1);
  counts.forEach((count, at) => {
    start[at + 1] = (start[at] ?? 0) + count;
  });
  return start;
}

function lists(name: string, rows: readonly ArrayLike<number>[]): PeerInputs {
  return {
    [`${name}Start`]: starts(rows.map(({ length }) => length)),
    [name]: Int32Array.from(rows.flatMap((row) => Array.from(row))),
  };
}

/** The sources that each class of events stops. */
function stoppedBy({ affectedStart, affectedSource }: OptionPlan): readonly Int32Array[] {
  return Array.from(affectedStart.subarray(1), (to, event) => affectedSource.subarray(affectedStart[event], to));
}

function sourceRows(sources: SourcePlans): readonly number[] {
  return Array.from({ length: sources.count }, (_, source) => sourceAmounts.map((name) => sources[name][source] ?? -1)).flat();
}

function lineRows(lines: LinePlans): readonly number[] {
  return Array.from({ length: lines.count }, (_, line) => lineNumbers.map((name) => lines[name][line] ?? -1)).flat();
}

function steps(options: readonly OptionPlan[]): PeerInputs {
  const perLine = options.flatMap(({ lines }) =>
    Array.from({ length: lines.count }, (_, line) => (lines.stepStart[line + 1] ?? 0) - (lines.stepStart[line] ?? 0)),
  );
  const all = (name: 'stepFrom' | 'stepValue' | 'stepChance' | 'stepDraw') => options.flatMap(({ lines }) => Array.from(lines[name]));
  return {
    stepStart: starts(perLine),
    stepNumbers: Int32Array.from(all('stepValue').flatMap((value, at) => [value, all('stepDraw')[at] ?? -1])),
    stepFrom: Float64Array.from(all('stepFrom')),
    stepChance: Float64Array.from(all('stepChance')),
  };
}

/** Puts the draws of one future into the state, as the ports read them. */
export function setDrawn(
  { values, stepDraw }: FutureState,
  { draws, stepDraws }: Pick<Drawn, 'draws' | 'stepDraws'>,
  future: number,
): void {
  values.set(draws.subarray(future * values.length, (future + 1) * values.length));
  stepDraw.set(stepDraws.subarray(future * stepDraw.length, (future + 1) * stepDraw.length));
}
