import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { exampleIds, loadExample } from '../../src/dossier/examples/load-example.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { pairOf } from '../../src/engine/advise/compare/within-reach.ts';
import { tippingCandidates } from '../../src/engine/advise/compare/tipping-candidates.ts';
import { compile } from '../../src/engine/model/compile.ts';
import type { Baseline, Means } from '../../src/engine/run/baseline.ts';
import type { RunSize } from '../../src/engine/run/gather.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { meansAt } from '../../src/engine/run/tipping/means-at.ts';
import { startTipping } from '../../src/engine/run/tipping/tipping.ts';
import { tippingGrid } from '../../src/engine/run/tipping/tipping-grid.ts';
import type { Crossing } from '../../src/engine/run/tipping/tipping-table.ts';
import { anyDraft } from '../support/any-draft.ts';
import { figures } from '../support/draft-of.ts';

const wanted = Number(process.env['DOSSIERS'] ?? (process.env['SOAK'] === undefined ? 12 : 400));
interface Sizes {
  readonly small: RunSize;
  readonly full: RunSize;
}

const inLittle: Sizes = { small: { futures: 16, histories: 4 }, full: { futures: 32, histories: 4 } };
/** As the examples are answered, with fewer histories. */
const asAnswered: Sizes = { small: { futures: 128, histories: 4 }, full: { futures: 256, histories: 4 } };
const halvings = 15;

/** An answer, and where its turning points are to be sought; undefined where a draft has none. */
function answerOf(draft: Draft, { small, full }: Sizes) {
  const reading = readDossier(draft, figures);
  if (!reading.ok) return undefined;
  const inputs = toInputs(reading.dossier, figures);
  const [rough, run] = [small, full].map((size) => startRun(inputs, size));
  if (rough === undefined || run === undefined) return undefined;
  rough.advance(small.futures);
  run.advance(full.futures);
  const table = run.table();
  const { leader, ranking } = assess({ table, inputs, tipping: [] });
  const estimates = tippingCandidates({ table, inputs, leader });
  const pair = pairOf(ranking, inputs, leader);
  return { inputs, leader, estimates, pair, sketch: rough.baseline(), answer: run.baseline() };
}

type Answer = NonNullable<ReturnType<typeof answerOf>>;
type LagAt = (value: number) => number | undefined;

/** The means with an estimate at a value, as a plain function. */
function plainMeans(baseline: Baseline, estimate: number): (value: number) => Means | undefined {
  const at = meansAt(baseline, [estimate]);
  return (value) => {
    const steps = at(value);
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  };
}

function halved([inside, outside]: readonly [number, number], lagAt: LagAt): number {
  const isInside = (lagAt(inside) ?? 0) > 0;
  let [near, far] = [inside, outside];
  for (let count = 0; count < halvings; count += 1) {
    const middle = (near + far) / 2;
    if ((lagAt(middle) ?? 0) > 0 === isInside) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/** The crossings of an estimate by every place of the grid, and by halving: first on the small run, then about there on the answer's. */
function crossingsByHand({ inputs, leader, pair, sketch, answer }: Answer, id: string): readonly Omit<Crossing, 'becomes'>[] {
  const model = compile(inputs);
  const estimate = model.estimates.findIndex((one) => one.id === id);
  const declared = model.estimates[estimate];
  if (declared === undefined) return [];
  const place = (option: string) => model.options.findIndex((one) => one.id === option);
  const isKept = (option: string) => sketch.bench.failures[place(option)] === undefined;
  const isVolume = inputs.frame.piecesPerYear.some(({ of }) => of.includes(id));
  const grid = tippingGrid(declared, isVolume);
  const [coarse, exact] = [plainMeans(sketch, estimate), plainMeans(answer, estimate)];
  const shifted = (value: number) => coarse(value)?.map((mean, at) => mean + (answer.means[at] ?? 0) - (sketch.means[at] ?? 0));
  const pairs = [
    { kind: 'first' as const, mine: pair.mine, others: pair.others.filter(isKept) },
    ...(leader === inputs.frame.reference ? [] : [{ kind: 'stay' as const, mine: [leader], others: [inputs.frame.reference] }]),
  ];
  return pairs
    .filter(({ others }) => others.length > 0)
    .flatMap(({ kind, mine, others }) =>
      (['below', 'above'] as const).flatMap((side) => {
        const lagOf = (means: Means | undefined) => {
          const least = (of: readonly string[]) => Math.min(...of.filter(isKept).map((option) => means?.[place(option)] ?? Number.NaN));
          return means === undefined ? undefined : least(mine) - least(others);
        };
        const places =
          side === 'above' ? grid.filter((one) => one >= declared.likely) : grid.filter((one) => one <= declared.likely).toReversed();
        const lags = places.flatMap((value) => {
          const by = lagOf(shifted(value));
          return by === undefined ? [] : [{ value, by }];
        });
        const [first] = lags;
        const turn = lags.findIndex(({ by }) => first !== undefined && by > 0 !== first.by > 0);
        const [inside, outside, last] = [lags[turn - 1], lags[turn], lags.at(-1)];
        if (first === undefined || inside === undefined || outside === undefined || last === undefined) return [];
        const about = halved([inside.value, outside.value], (value) => lagOf(shifted(value)));
        const lagAt: LagAt = (value) => lagOf(exact(value));
        const isShort = (lagAt(about) ?? 0) > 0 === inside.by > 0;
        const step = ((isShort ? 1 : -1) * (last.value - first.value)) / 100;
        let from = about;
        for (let count = 0; count < 100; count += 1) {
          const to = Math.min(Math.max(from + step, Math.min(first.value, last.value)), Math.max(first.value, last.value));
          const by = lagAt(to);
          if (by === undefined || to === from) return [];
          if ((by > 0 === inside.by > 0) !== isShort) return [{ kind, side, value: halved(isShort ? [from, to] : [to, from], lagAt) }];
          from = to;
        }
        return [];
      }),
    );
}

/** Compares every crossing that the search finds with those by hand, and tells how many there were. */
function compareAll({ inputs, ...request }: Answer, { small }: Sizes): number {
  const search = startTipping(inputs, { ...small, ...request });
  while (!search.advance());
  let compared = 0;
  for (const { estimate, crossings } of search.curves()) {
    const expected = crossingsByHand({ inputs, ...request }, estimate);
    const named = (one: Omit<Crossing, 'becomes'>) => `${estimate} ${one.kind} ${one.side}`;
    expect(crossings.map(named)).toEqual(expected.map(named));
    for (const [at, { value }] of expected.entries()) {
      const away = Math.abs((crossings[at]?.value ?? Number.NaN) - value);
      expect(away, `${estimate}: away from ${value}`).toBeLessThanOrEqual(0.002 * Math.abs(value) + 1e-9);
    }
    compared += expected.length;
  }
  return compared;
}

it(
  `are the crossings that every place of a grid and halving find, whatever the dossier: ${wanted} of them`,
  () => {
    let compared = 0;
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const found = answerOf(draft, inLittle);
        fc.pre(found !== undefined);
        compared += compareAll(found, inLittle);
      }),
      { seed: 20_261, numRuns: wanted, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(wanted / 6);
  },
  30_000 + 2_000 * wanted,
);

it.each(exampleIds)(
  'are the crossings that every place of a grid and halving find, as many futures as %s is answered with',
  async (id) => {
    const found = answerOf(await loadExample(id), asAnswered);
    expect(found).toBeDefined();
    expect(found && compareAll(found, asAnswered)).toBeGreaterThan(5);
  },
  60_000,
);
