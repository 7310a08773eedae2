import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/engine/advise/assess.ts';
import type { Weighing } from '../../../src/engine/advise/weigh/weighing.ts';
import { readColumn } from '../../../src/engine/run/table/read-table.ts';
import { constant, product } from '../../../src/engine/model/amount.ts';
import type { Criterion, EventClass, ModelInputs, OptionPoint, Source, Direction } from '../../../src/engine/model/inputs.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { estimateOf, frameOf, inputsOf, line, optionOf, sourceOf } from '../../support/model-inputs.ts';

// Neutral in the code: what is called home and what is called host may not matter. 500 dossiers at random, each calculated
// with the parameters of the two places as they are and exchanged; the answer must be the other one, to the last bit.

interface Place {
  readonly price: number;
  readonly spread: number;
  readonly growth: number;
  readonly freight: number;
  readonly duty: number;
  readonly rejects: number;
  readonly visits: number;
  readonly leadTime: number;
  readonly late: number;
  readonly orderWeeks: number;
  readonly outages: number;
  readonly weeks: number;
  readonly cover: number;
  readonly far: number;
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const places: fc.Arbitrary<Place> = fc.record({
  price: between(50, 150),
  spread: between(0.02, 0.4),
  growth: between(-0.02, 0.08),
  freight: between(0, 20),
  duty: between(0, 0.3),
  rejects: between(0, 0.1),
  visits: between(0, 9000),
  leadTime: between(0.5, 25),
  late: between(0, 3),
  orderWeeks: between(1, 12),
  outages: between(0, 0.8),
  weeks: between(0.5, 12),
  cover: between(0, 8),
  far: between(0, 1),
});
const dossiers = fc.record({
  here: places,
  there: places,
  standstill: between(0, 30_000),
  seed: fc.integer({ min: 1, max: 1e6 }),
  sd: between(0, 20),
});

type Dossier = typeof dossiers extends fc.Arbitrary<infer D> ? D : never;

/** Ranges of their own: relative to what staying costs, they would follow the label. */
const criteria: readonly Criterion[] = [
  { id: 'cost', measures: [{ of: 'pvCost', worst: 2_000_000, best: 0 }] },
  { id: 'delivery', measures: [{ of: 'leadTime', worst: 26, best: 0 }] },
  { id: 'autonomy', measures: [{ of: 'dependence', worst: 1, best: 0 }] },
];

/** Estimates, events and draws belong to the place they tell of, so they keep their names whichever label the place gets. */
function calculated(dossier: Dossier, isSwapped: boolean, weighing: readonly Weighing[] = []) {
  const parts = { here: partsOf('here', dossier.here), there: partsOf('there', dossier.there) };
  const [stays, moves] = isSwapped ? [parts.here, parts.there] : [parts.there, parts.here];
  const inputs: ModelInputs = inputsOf({
    seed: dossier.seed,
    estimates: [parts.here, parts.there].flatMap(({ estimates }) => estimates),
    drivers: [parts.here, parts.there].map(({ driver }) => driver),
    events: [parts.here, parts.there].map(({ event }) => event),
    frame: frameOf({ weeklyDemandSd: constant(dossier.sd), standstillPerWeek: constant(dossier.standstill) }),
    ...(weighing.length > 0 ? { criteria } : {}),
    options: [optionFrom(stays, 'stay', 'stay'), optionFrom(moves, 'home', 'home')],
  });
  const run = startRun(inputs, { futures: 16, histories: 8 });
  run.advance(16);
  const table = run.table();
  return { table, advice: assess({ table, inputs, tipping: [], weighing }) };
}

function partsOf(name: string, place: Place) {
  const event: EventClass = {
    id: `stops-${name}`,
    scope: 'source',
    perYear: constant(place.outages),
    meanWeeks: constant(place.weeks),
    duration: { shape: 'exponential' },
  };
  const source: Source = sourceOf({
    id: 'maker',
    place: name,
    lines: [
      line('price', product([`price-${name}`]), { driver: `prices-${name}` }),
      line('freight', place.freight),
      line('duty', place.duty),
      line('rejects', place.rejects),
      line('oversight', place.visits),
    ],
    leadTimeWeeks: constant(place.leadTime),
    leadTimeSdWeeks: constant(place.late),
    orderWeeks: constant(place.orderWeeks),
    prepaidShare: constant(place.far),
    events: [event.id],
    farShare: constant(place.far),
  });
  return {
    event,
    source,
    cover: constant(place.cover),
    driver: { id: `prices-${name}`, level: constant(1), growth: constant(place.growth) },
    estimates: [
      estimateOf(`price-${name}`, [place.price * (1 - place.spread), place.price, place.price * (1 + place.spread)], {
        basis: 'own-figure',
        bounds: [0, 1e6],
      }),
    ],
  };
}

function optionFrom({ source, cover }: ReturnType<typeof partsOf>, id: string, direction: Direction): OptionPoint {
  return optionOf({ id, direction, sources: [source], coverWeeks: cover });
}

describe('swapping the labels of home and host', () => {
  it('swaps the answer exactly, in 500 dossiers', () => {
    const leaders = new Set<string>();
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const one = calculated(dossier, false);
        const other = calculated(dossier, true);
        for (const column of ['pvCost', 'tail', 'uncovered', 'leadTime', 'dependence'] as const) {
          expect(readColumn(other.table, 'home', column)).toEqual(readColumn(one.table, 'stay', column));
          expect(readColumn(other.table, 'stay', column)).toEqual(readColumn(one.table, 'home', column));
        }
        fc.pre(one.advice.same.length === 0);
        leaders.add(one.advice.leader);
        expect(other.advice.leader).toBe(one.advice.leader === 'stay' ? 'home' : 'stay');
        expect(other.advice.certainty).toEqual({ ...one.advice.certainty, rival: one.advice.leader });
      }),
      { numRuns: 500 },
    );
    expect(leaders).toEqual(new Set(['stay', 'home']));
  });

  it('swaps the answer under weights too, word and price included', () => {
    const agreements = new Set<string>();
    const weighing: readonly Weighing[] = [
      { id: 'owner', how: 'order', order: ['cost', 'delivery', 'autonomy'] },
      { id: 'buyer', how: 'points', points: { cost: 60, delivery: 20, autonomy: 20 } },
    ];
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const one = calculated(dossier, false, weighing).advice;
        const other = calculated(dossier, true, weighing).advice;
        fc.pre(one.same.length === 0);
        if (one.weighed === undefined || other.weighed === undefined) throw new Error('nothing weighed');
        agreements.add(one.weighed.agreement);
        expect(other.weighed.leader).toBe(one.weighed.leader === 'stay' ? 'home' : 'stay');
        expect(other.weighed.certainty).toEqual({ ...one.weighed.certainty, rival: one.weighed.leader });
        expect(other.weighed.agreement).toBe(one.weighed.agreement);
        expect(other.weighed.accepted).toEqual(one.weighed.accepted);
        expect(other.weighed.criteria).toEqual(one.weighed.criteria);
        expect(other.weighed.ranking.map(({ value }) => value)).toEqual(one.weighed.ranking.map(({ value }) => value));
      }),
      { numRuns: 60 },
    );
    expect(agreements).toEqual(new Set(['same', 'differs']));
  });
});
