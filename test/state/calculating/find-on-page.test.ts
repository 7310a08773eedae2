import { describe, expect, it } from 'vitest';
import { exampleIds, loadExample } from '../../../src/dossier/examples/load-example.ts';
import { mixSearch } from '../../../src/dossier/mixes/mix-search.ts';
import { takeSteps } from '../../../src/engine/textbook/take-steps.ts';
import { findOnPage, finishOnPage } from '../../../src/state/calculating/find-on-page.ts';
import { figures } from '../../support/owner-page-case.ts';

/** Each step keeps the page busy for four milliseconds. */
function* work(steps: number) {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    yield;
  }
  return 'found';
}

describe('work taken in turns with the page', () => {
  it('lets the page do something in between, and ends with what was found', async () => {
    let turns = 0;
    const page = setInterval(() => (turns += 1));
    const ended = await findOnPage(work(20), () => false);
    clearInterval(page);
    expect(ended?.found).toBe('found');
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('is done to the end where nobody stops it, after what the press that asked for it still does', async () => {
    const order: string[] = [];
    const done = finishOnPage(
      (function* () {
        order.push('work');
        return yield* work(20);
      })(),
    );
    order.push('press');
    let turns = 0;
    const page = setInterval(() => (turns += 1));
    expect(await done).toBe('found');
    clearInterval(page);
    expect(order).toEqual(['press', 'work']);
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('ends without anything once it is stopped', async () => {
    let isStopped = false;
    setTimeout(() => (isStopped = true));
    let taken = 0;
    const steps = (function* () {
      for (; taken < 1000; taken += 1) yield* work(1);
    })();
    expect(await findOnPage(steps, () => isStopped)).toBeUndefined();
    expect(taken).toBeLessThan(1000);
  });

  it('fails as the work fails', async () => {
    const failing = function* () {
      yield;
      throw new RangeError('no');
    };
    await expect(findOnPage(failing(), () => false)).rejects.toThrow('no');
    await expect(finishOnPage(failing())).rejects.toThrow('no');
  });

  it.each(exampleIds)('makes up the same mixes of %s as at once', async (id) => {
    const draft = await loadExample(id);
    const ended = await findOnPage(mixSearch(draft, figures, ['nearshore']), () => false);
    expect(ended?.found?.candidates.length).toBeGreaterThan(20);
    expect(ended?.found).toEqual(takeSteps(mixSearch(draft, figures, ['nearshore'])));
  });
});
