import { constant, product, scaled, times } from '../../src/engine/model/amount.ts';
import type { Amount, Estimate } from '../../src/engine/model/estimate.ts';
import type { ElementRule, EventClass, Frame, Line, ModelInputs, OptionPoint, Source } from '../../src/engine/model/inputs.ts';

/** A source of everything, without lines, lead time or events. */
export function sourceOf(part: Partial<Source> = {}): Source {
  return {
    id: 'only',
    place: 'BE',
    share: constant(1),
    lines: [],
    leadTimeWeeks: [],
    leadTimeSdWeeks: [],
    orderWeeks: constant(4),
    prepaidShare: [],
    events: [],
    replacedAfterWeeks: [],
    replacedShare: [],
    carbonPerPiece: [],
    transportCarbonPerPiece: [],
    onTimeShare: constant(1),
    farShare: [],
    ...part,
  };
}

/** What being late costs of a source when money is told in another unit. */
export function latenessAt({ lateness }: Source, factor: number): Pick<Source, 'lateness'> {
  if (lateness?.rescuePerPiece === undefined) return {};
  return { lateness: { ...lateness, rescuePerPiece: scaled(lateness.rescuePerPiece, factor) } };
}

/** An option with one source, at work from the first day. */
export function optionOf(part: Partial<OptionPoint> & Pick<OptionPoint, 'id'>): OptionPoint {
  return {
    direction: 'stay',
    sources: [sourceOf()],
    lines: [],
    coverWeeks: [],
    endValue: [],
    monthsUntilItWorks: [],
    rampMonths: [],
    jobsHere: [],
    judged: {},
    gates: [],
    ...part,
  };
}

export function frameOf(part: Partial<Frame> = {}): Frame {
  return {
    horizonYears: 7,
    discountRate: constant(0.08),
    timing: 'mid',
    stockAccounting: 'cash',
    piecesPerYear: constant(1000),
    weeklyDemandSd: [],
    serviceLevel: constant(0.95),
    holdingRate: constant(0.1),
    standstillPerWeek: [],
    lostShare: constant(1),
    reference: 'stay',
    ...part,
  };
}

/** The stock and outage elements the engine calculates itself, after a price that is tied up in stock. */
export const plainElements = [
  { id: 'price', group: 'purchase', kind: 'per-piece', enters: ['purchase', 'customs', 'delivered', 'tied'] },
  { id: 'freight', group: 'landed', kind: 'per-piece', enters: ['customs', 'delivered', 'tied'] },
  { id: 'duty', group: 'landed', kind: 'share', base: 'customs', enters: ['delivered', 'tied'] },
  { id: 'brokerage', group: 'landed', kind: 'per-order', enters: ['delivered'] },
  { id: 'rejects', group: 'quality', kind: 'share', base: 'delivered', enters: [] },
  { id: 'oversight', group: 'oversight', kind: 'per-year', enters: [] },
  { id: 'machines', group: 'transition', kind: 'one-off', enters: [] },
  { id: 'stock-transit', group: 'stock', kind: 'stock', enters: [] },
  { id: 'stock-cycle', group: 'stock', kind: 'stock', enters: [] },
  { id: 'stock-safety', group: 'stock', kind: 'stock', enters: [] },
  { id: 'stock-cover', group: 'stock', kind: 'stock', enters: [] },
  { id: 'stock-raw', group: 'stock', kind: 'stock', enters: [] },
  { id: 'stock-capital', group: 'stock', kind: 'stock', enters: [] },
  { id: 'outage-loss', group: 'risk', kind: 'outage', enters: [] },
  { id: 'late-or-stopped', group: 'risk', kind: 'computed', enters: [] },
  { id: 'late-deliveries', group: 'risk', kind: 'computed', enters: [] },
] as const satisfies readonly ElementRule[];

export function inputsOf(part: Partial<ModelInputs> = {}): ModelInputs {
  return {
    seed: 1,
    estimates: [],
    drivers: [],
    events: [],
    elements: plainElements,
    frame: frameOf(),
    options: [optionOf({ id: 'stay' })],
    ...part,
  };
}

export function line(element: string, amount: Amount | number, more: Partial<Line> = {}): Line {
  return { element, amount: typeof amount === 'number' ? constant(amount) : amount, ...more };
}

export function estimateOf(id: string, [low, likely, high]: readonly [number, number, number], more: Partial<Estimate> = {}): Estimate {
  return { id, unit: '', low, likely, high, basis: 'assumption', bounds: [-1e12, 1e12], ...more };
}

const moreElements: readonly ElementRule[] = Array.from({ length: 16 }, (_, i) => ({
  id: `more-${i}`,
  group: 'quality',
  kind: i % 4 === 0 ? 'per-piece' : i % 4 === 1 ? 'share' : i % 4 === 2 ? 'per-year' : 'one-off',
  ...(i % 4 === 1 ? { base: 'delivered' as const } : {}),
  enters: i % 4 === 0 ? (['delivered', 'tied'] as const) : [],
}));

/**
 * A full dossier as the engine sees it: 12 options (a third with two sources), 30 elements, 60 estimates, 8 event
 * classes and 6 drivers, the orders of size of a small firm.
 */
export function fullInputs(options = 12): ModelInputs {
  const estimates: readonly Estimate[] = Array.from({ length: 60 }, (_, i) =>
    estimateOf(`e${i}`, [0.8 + 0.002 * i, 1, 1.25], { priority: i, bounds: [0, 1e9], basis: i % 3 === 0 ? 'quote' : 'assumption' }),
  );
  const e = (i: number, factor = 1): Amount => product([`e${i % 60}`], factor);
  const events: readonly EventClass[] = Array.from({ length: 8 }, (_, i) => ({
    id: `event-${i}`,
    scope: i < 4 ? 'source' : 'route',
    perYear: e(50 + i, 0.15 + 0.03 * i),
    meanWeeks: e(40 + i, 3 + i),
    duration: i % 2 === 0 ? { shape: 'exponential' } : { shape: 'lognormal', sigma: 0.8 },
  }));
  const sourceFor = (option: number, number: number, share: Source['share']): Source =>
    sourceOf({
      id: `source-${number}`,
      place: `P${(option + number) % 5}`,
      share,
      lines: [
        line('price', times(e(1), e(2 + option + number, 60 + option)), { driver: `driver-${number % 3}` }),
        line('freight', e(15, number === 0 ? 6 : 2), { driver: 'driver-3' }),
        line('duty', e(16, 0.05), { steps: [{ id: 'duty-end', from: 3, value: [], chance: 0.6 }] }),
        line('brokerage', e(17, 120)),
        line('rejects', e(18, 0.03)),
        ...Array.from({ length: 8 }, (_, i) => line(`more-${2 * i}`, e(19 + i, i % 2 === 0 ? 0.4 : 500))),
        line('more-1', e(28, 0.01)),
        line('more-5', e(29, 0.01)),
      ],
      leadTimeWeeks: e(30, number === 0 ? 14 : 3),
      leadTimeSdWeeks: e(31, 1.5),
      orderWeeks: e(32, 6),
      prepaidShare: constant(0.5),
      events: [`event-${option % 4}`, `event-${4 + ((option + number) % 4)}`],
      replacedAfterWeeks: e(33, 6),
      replacedShare: constant(0.5),
      carbonPerPiece: [...e(34, 1), ...e(34, 2)],
      transportCarbonPerPiece: e(34, 1),
      onTimeShare: constant(0.8),
      farShare: constant(number === 0 ? 1 : 0.2),
      lateness: {
        share: e(35, 0.2),
        meanWeeks: e(36, 1.5),
        ...(number === 0 && { rescuePerPiece: e(37, 9) }),
        rescuedShare: e(38, 0.01),
      },
    });
  return inputsOf({
    seed: 7,
    estimates,
    events,
    drivers: Array.from({ length: 6 }, (_, i) => ({
      id: `driver-${i}`,
      level: constant(1),
      growth: e(35 + i, 0.03),
      fade: { to: constant(0.03), years: 5 },
    })),
    elements: [...plainElements.slice(0, 7), ...moreElements, ...plainElements.slice(7)],
    frame: frameOf({
      discountRate: e(45, 0.08),
      piecesPerYear: e(0, 6000),
      demandDriver: 'driver-5',
      weeklyDemandSd: e(46, 30),
      holdingRate: e(47, 0.12),
      standstillPerWeek: e(48, 18_000),
      lostShare: e(49, 0.5),
    }),
    options: Array.from({ length: options }, (_, i) =>
      optionOf({
        id: i === 0 ? 'stay' : `option-${i}`,
        direction: i === 0 ? 'stay' : 'near',
        sources: i % 3 === 2 ? [sourceFor(i, 0, e(14, 0.6)), sourceFor(i, 1, 'rest')] : [sourceFor(i, i === 0 ? 0 : 1, constant(1))],
        lines: [line('oversight', e(10, 20_000)), ...(i === 0 ? [] : [line('machines', e(11, 40_000 * i))]), line('more-3', e(12, 5000))],
        coverWeeks: e(13, i % 5),
        ...(i % 4 === 1 ? { raw: { weeks: constant(4), valueShare: constant(0.4), events: ['event-1', 'event-5'] } } : {}),
        endValue: i === 0 ? [] : constant(8000 * i),
        monthsUntilItWorks: i === 0 ? [] : e(57, 2 * i),
        rampMonths: i === 0 ? [] : e(58, 6),
        gates: [{ id: 'cash', value: 'cash-need', limit: constant(250_000) }],
      }),
    ),
  });
}
