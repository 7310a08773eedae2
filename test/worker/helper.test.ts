import { beforeEach, describe, expect, it } from 'vitest';
import type { HelperReport } from '../../src/worker/crew.ts';
import { createHelper } from '../../src/worker/helper.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { smallSearch } from '../support/small-search.ts';

const inputs = fullInputs(3);
const size = { futures: 64, histories: 4 };
const found: HelperReport[] = [];

/** A helper that was asked for a table, and for these blocks of it. */
function helperWith(...places: readonly number[]) {
  const helper = createHelper((report) => found.push(report));
  helper.hear({ order: 'table', task: 1, inputs, size });
  for (const place of places) helper.hear({ order: 'part', task: 1, place });
  return helper;
}

function finish(helper: ReturnType<typeof createHelper>): void {
  while (helper.advance());
}

beforeEach(() => {
  found.length = 0;
});

describe('a helper', () => {
  it('does what it was asked for, in small steps, and then nothing', () => {
    const helper = helperWith(2, 0);
    let steps = 0;
    while (helper.advance()) steps += 1;
    expect(found.map(({ part }) => part.place)).toEqual([2, 0]);
    expect(steps).toBeGreaterThan(2 * 16);
    expect(helper.advance()).toBe(false);
  });

  it('hears between compiling, drawing histories, making room, preparing the draws and calculating the likely future, once a table', () => {
    const helper = helperWith(0, 1);
    const stepsUntil = (count: number) => {
      let steps = 0;
      for (; found.length < count; steps += 1) helper.advance();
      return steps;
    };
    expect(stepsUntil(1) - stepsUntil(2)).toBe(5);
  });

  it('leaves off in the middle of a block when nothing more is asked', () => {
    const helper = helperWith(0, 1);
    for (let step = 0; step < 5; step += 1) expect(helper.advance()).toBe(true);
    helper.hear({ order: 'end', task: 1 });
    expect(helper.advance()).toBe(false);
    expect(found).toEqual([]);
  });

  it('leaves off in the middle of a search when nothing more is asked, and is there for the next table', () => {
    const { ground, estimates, curves } = smallSearch(inputs, size);
    const helper = helperWith(0);
    finish(helper);
    helper.hear({ order: 'search', task: 2, ground, estimates });
    helper.hear({ order: 'part', task: 2, place: 0 });
    helper.hear({ order: 'part', task: 2, place: 1 });
    while (found.length < 2) expect(helper.advance()).toBe(true);
    expect(found.at(-1)).toEqual({ report: 'curve', task: 2, part: { place: 0, curve: curves[0] } });
    expect(helper.advance()).toBe(true);
    helper.hear({ order: 'end', task: 2 });
    expect(helper.advance()).toBe(false);
    helper.hear({ order: 'table', task: 3, inputs, size });
    helper.hear({ order: 'part', task: 3, place: 0 });
    finish(helper);
    expect(found.at(-1)).toEqual({ ...found[0], task: 3 });
  });

  it('does not listen to what belongs to a task that is over', () => {
    const helper = helperWith();
    helper.hear({ order: 'table', task: 2, inputs, size });
    helper.hear({ order: 'part', task: 1, place: 0 });
    expect(helper.advance()).toBe(false);
    helper.hear({ order: 'part', task: 2, place: 0 });
    helper.hear({ order: 'end', task: 1 });
    finish(helper);
    expect(found).toHaveLength(1);
  });

  it('delivers nothing of what the engine refuses, and goes on', () => {
    const helper = createHelper((report) => found.push(report));
    const refused = { ...inputs, frame: { ...inputs.frame, horizonYears: -1 } };
    helper.hear({ order: 'table', task: 1, inputs: refused, size });
    helper.hear({ order: 'part', task: 1, place: 0 });
    helper.hear({ order: 'part', task: 1, place: 1 });
    finish(helper);
    expect(found).toEqual([]);
  });
});
