import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { product } from '../../../src/engine/model/amount.ts';
import { compile } from '../../../src/engine/model/compile.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { createBench } from '../../../src/engine/run/evaluate.ts';
import { startBlocks } from '../../../src/engine/run/future-blocks.ts';
import { futuresPerBlock, type RunSize } from '../../../src/engine/run/gather.ts';
import { startRun, type Run } from '../../../src/engine/run/run.ts';
import { estimateOf, fullInputs, optionOf, sourceOf } from '../../support/model-inputs.ts';
import { projectInputs } from '../../support/project-inputs.ts';

/** All that a run has found. */
function foundBy(run: Run) {
  const { draws, stepDraws, uncovered, means } = run.baseline();
  return { table: run.table(), draws, stepDraws, uncovered, means };
}

function whole(inputs: ModelInputs, size: RunSize) {
  const run = startRun(inputs, size);
  run.advance(size.futures);
  return foundBy(run);
}

interface Split {
  readonly parts: number;
  /** Which part calculates each block, in turn. */
  readonly hands: readonly number[];
  readonly isBackward: boolean;
}

/** The same in parts, each with a model of its own; a part calculates its blocks in order, or the last one first. */
function inParts(inputs: ModelInputs, size: RunSize, { parts, hands, isBackward }: Split) {
  const run = startRun(inputs, size);
  const workers = Array.from({ length: parts }, () => startBlocks(createBench(compile(inputs), size.histories), size));
  const places = Array.from({ length: Math.ceil(size.futures / futuresPerBlock) }, (_, place) => place);
  const blocks = (isBackward ? places.toReversed() : places).map((place) => {
    const steps = workers[(hands[place % hands.length] ?? 0) % parts]?.(place);
    for (let step = steps?.next(); step !== undefined; step = steps?.next()) if (step.done === true) return step.value;
    throw new Error('no block');
  });
  for (const block of blocks.toSorted((a, b) => a.place - b.place)) run.join(block);
  return foundBy(run);
}

const splits = fc.record({
  parts: fc.integer({ min: 1, max: 4 }),
  hands: fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
  isBackward: fc.boolean(),
});

describe('a table in parts', () => {
  it('is the whole table to the last bit, for one to four workers, any order of blocks and any dossier', () => {
    const dossiers = fc.record({
      seed: fc.nat(1_000_000),
      options: fc.integer({ min: 2, max: 5 }),
      isPlain: fc.boolean(),
      spread: fc.double({ min: 0, max: 2, noNaN: true }),
      futures: fc.integer({ min: 1, max: 150 }),
      histories: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(dossiers, splits, ({ seed, options, isPlain, spread, futures, histories }, split) => {
        const full = isPlain ? fullInputs(options) : projectInputs(options);
        const estimates = full.estimates.map((one) => ({ ...one, low: one.likely - 0.2 * spread, high: one.likely + 0.3 * spread }));
        const inputs = { ...full, seed, estimates };
        expect(inParts(inputs, { futures, histories }, split)).toEqual(whole(inputs, { futures, histories }));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out what fails in one of its futures, wherever that is calculated', () => {
    // Below nothing in some futures, which no share can be.
    const share = estimateOf('share', [-0.05, 0.2, 0.6], { bounds: [-1, 1] });
    const failing = optionOf({
      id: 'failing',
      sources: [sourceOf({ share: product(['share'], 1) }), sourceOf({ id: 'rest', share: 'rest' })],
    });
    const full = fullInputs(3);
    for (const failsAt of ['option', 'reference'] as const) {
      const [stay, ...others] = full.options;
      const options = failsAt === 'option' ? [...full.options, failing] : [{ ...failing, id: stay?.id ?? '' }, ...others];
      const inputs = { ...full, estimates: [...full.estimates, share], options };
      const size = { futures: 100, histories: 4 };
      const expected = whole(inputs, size);
      expect(expected.table.failed).toContainEqual({ option: failsAt === 'option' ? 'failing' : 'stay', reason: 'negative-volume' });
      for (const parts of [1, 2, 3, 4]) {
        const found = inParts(inputs, size, { parts, hands: [0, 1, 2, 3], isBackward: false });
        expect(found.table).toEqual(expected.table);
      }
    }
  });

  it('takes a block only as the next one', () => {
    const inputs = fullInputs(2);
    const size = { futures: 64, histories: 2 };
    const run = startRun(inputs, size);
    const steps = startBlocks(createBench(compile(inputs), size.histories), size)(1);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const block = step.value;
    expect(() => run.join(block)).toThrow(RangeError);
  });
});
