import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { calculate } from '../../src/worker/calculate.ts';
import { fullTable, rough, type Calculation, type TableSizes } from '../../src/worker/calculation.ts';
import { anyDraft } from '../support/any-draft.ts';
import { figures } from '../support/draft-of.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { playedCrew } from '../support/played-crew.ts';

const wanted = Number(process.env['DOSSIERS'] ?? (process.env['SOAK'] === undefined ? 9 : 400));
/** As many futures as an answer has, with fewer histories. */
const asAnswered = { first: { ...rough, histories: 4 }, full: { ...fullTable, histories: 16 } };
const small = { first: { futures: 32, histories: 4 }, full: { futures: 96, histories: 8 } };

interface How {
  readonly helpers?: number;
  /** Steps after which the helpers are there. */
  readonly from?: number;
  readonly sizes?: TableSizes;
  readonly isDead?: (helper: number, steps: number) => boolean;
}

/** A whole answer with so many helpers, or alone, and how many steps this worker took for it. */
function answer(inputs: ModelInputs, { helpers = 0, from = 0, sizes = small, isDead }: How = {}) {
  const { crew, tick, delivered } = playedCrew(helpers, isDead);
  let last: Calculation | undefined;
  let own = 0;
  for (const found of calculate(inputs, () => (helpers === 0 || own < from ? undefined : crew), { sizes })) {
    last = found ?? last;
    own += 1;
    tick();
  }
  const searched = delivered.map((reports) => reports.filter(({ report }) => report === 'curve').length);
  return { last, own, searched };
}

describe('a whole answer', () => {
  it(
    `is the same to the last bit on two, three or four workers, whatever the dossier: ${wanted} of them`,
    () => {
      const tried = new Set<number>();
      fc.assert(
        fc.property(anyDraft, fc.integer({ min: 1, max: 3 }), (draft, helpers) => {
          const reading = readDossier(draft, figures);
          fc.pre(reading.ok);
          const inputs = toInputs(reading.dossier, figures);
          const { last } = answer(inputs);
          expect(last?.done).toBe(true);
          expect(answer(inputs, { helpers }).last).toEqual(last);
          tried.add(helpers);
        }),
        { seed: 41, numRuns: wanted, endOnFailure: true },
      );
      expect(tried.size).toBe(3);
    },
    30_000 + 10_000 * wanted,
  );

  it('is searched by every helper in a part of the estimates, and is whole where they come late or one of them dies', async () => {
    const inputs = await exampleInputs('workwear');
    const alone = answer(inputs, { sizes: asAnswered });
    const { last, own, searched } = answer(inputs, { helpers: 3, sizes: asAnswered });
    expect(last).toEqual(alone.last);
    expect(own).toBeLessThan(alone.own / 2);
    expect(Math.min(...searched)).toBeGreaterThan(0);
    const late = answer(inputs, { helpers: 3, sizes: asAnswered, from: 300 });
    expect(late.last).toEqual(alone.last);
    expect(Math.min(...late.searched)).toBeGreaterThan(0);
    const dying = answer(inputs, { helpers: 3, sizes: asAnswered, isDead: (helper, steps) => helper === 0 && steps > 600 });
    expect(dying.last).toEqual(alone.last);
  }, 60_000);
});
