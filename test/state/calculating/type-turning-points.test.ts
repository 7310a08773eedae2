import { describe, expect, it, vi } from 'vitest';
import { calculateFile } from '../../../src/command/calculate-file.ts';
import type { TippingPoint } from '../../../src/engine/advise/compare/tipping-points.ts';
import { adviseInMoney } from '../../../src/engine/advise/assess.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import type { Environment } from '../../../src/state/context/environment.ts';
import { writeDraftFile } from '../../../src/storage/draft-file.ts';
import { calculateExactly } from '../../../src/worker/calculate.ts';
import { calculateMeans } from '../../../src/worker/calculate-means.ts';
import type { Calculation, Calculator, MeansCalculation } from '../../../src/worker/calculation.ts';
import { draftOf, planOf, said } from '../../support/draft-of.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { patience } from '../../support/patience.ts';
import { wizardOn } from '../../support/wizard.ts';

const size = { futures: 128, histories: 16 };
/** The weight of a piece is worked out from its price, so that more changes than the price where another is typed. */
const draft = draftOf(
  { 'origin.country': said('TW'), product: said('compressors-engines'), 'purchase.amount': said(315_260), 'purchase.pieces': said(789) },
  [planOf('nearshore', { price: said(430) }, 'CZ'), planOf('reshore-automated', { price: said(370) })],
);

const calculating: Calculator = {
  run: (inputs, onProgress) => void Promise.resolve().then(() => onProgress(answerTo(inputs))),
  cancel: () => undefined,
  dispose: () => undefined,
};

function answerTo(inputs: ModelInputs): Calculation {
  const [last] = [...calculateExactly(inputs, size)].slice(-1);
  if (last === undefined) throw new RangeError('no answer');
  return { ...last, inMoney: adviseInMoney({ table: last.table, inputs, tipping: last.tipping }) };
}

const averaging: Calculator<MeansCalculation> = {
  run: (inputs, onProgress) => {
    for (const found of calculateMeans(inputs)) if (found !== undefined) onProgress(found);
  },
  cancel: () => undefined,
  dispose: () => undefined,
};

type Turn = Pick<TippingPoint, 'now' | 'at'>;

/** Without its unit: what is bought in a year is told by the command as the price of a piece. */
const moved = ({ now, at }: Turn) => (at / now).toPrecision(9);

/** The dossier in a wizard that really calculates, with these small runs for the values that are typed. */
async function opened(means: Calculator<MeansCalculation>, more: Partial<Environment> = {}) {
  const { wizard } = wizardOn(memoryStorage(), {
    ...more,
    createCalculators: () => Promise.resolve({ answers: calculating, means }),
  });
  const imported = await wizard.getState().importFile(new Blob([writeDraftFile(draft).text]));
  if (!imported.ok) throw new RangeError('the file did not open');
  await wizard.getState().openDraft(imported.id);
  return wizard;
}

async function answered(means: Calculator<MeansCalculation>) {
  const wizard = await opened(means);
  await vi.waitUntil(() => wizard.getState().finding?.done === true && !wizard.getState().calculating, patience);
  return wizard.getState().finding?.inMoney.assessment;
}

describe('the turning points of the screens', () => {
  it('are those that the command tells, found by typing the value, also where the action plan keeps one in sight', async () => {
    const assessment = await answered(averaging);
    const file = await calculateFile(
      { name: 'dossier.keerpunt.json', content: new Blob([writeDraftFile(draft).text]) },
      { ...size, locale: 'en-GB' },
    );
    if (!file.ok) throw new RangeError(file.reason);
    const told: { readonly tipping: readonly Turn[] } = JSON.parse(file.text);
    const points = assessment?.tipping ?? [];
    expect(points.map(moved)).toEqual(told.tipping.map(moved));
    const searched = await answered({ ...averaging, run: (_inputs, _onProgress, onFailure) => onFailure('hung') });
    expect(points).not.toEqual(searched?.tipping);
    const watched = assessment?.steps.flatMap((step) => (step.code === 'watch' ? [step.value] : [])) ?? [];
    expect(points.map(({ at }) => at)).toEqual(expect.arrayContaining(watched));
  });

  it('stay as they were searched where a run fails, and the answer is whole', async () => {
    const assessment = await answered({ ...averaging, run: (_inputs, _onProgress, onFailure) => onFailure('hung') });
    expect(assessment?.tipping.length).toBeGreaterThan(0);
  });

  it('of an answer that was changed on the way are dropped', async () => {
    let held: (() => void) | undefined;
    const holding: Calculator<MeansCalculation> = {
      ...averaging,
      run: (inputs, onProgress, onFailure) => {
        if (held === undefined) held = () => averaging.run(inputs, onProgress, onFailure);
        else averaging.run(inputs, onProgress, onFailure);
      },
    };
    const wizard = await opened(holding);
    await vi.waitUntil(() => held !== undefined, patience);
    const before = wizard.getState().finding;
    expect(wizard.getState().calculating).toBe(true);
    wizard.getState().answer('purchase.amount', { value: 900_000, sure: 'exact' });
    await vi.waitUntil(() => wizard.getState().finding?.inputs !== before?.inputs && !wizard.getState().calculating, patience);
    const after = wizard.getState().finding;
    held?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(wizard.getState().finding).toBe(after);
  });

  it('are searched once nobody types, and not at all of an answer that is typed over', async () => {
    const pauses: (() => void)[] = [];
    const searched: ModelInputs[] = [];
    const wizard = await opened(
      { ...averaging, run: (inputs, ...hear) => void (searched.push(inputs), averaging.run(inputs, ...hear)) },
      { betweenKeys: () => new Promise((resolve) => void pauses.push(resolve)) },
    );
    await vi.waitUntil(() => pauses.length === 1, patience);
    wizard.getState().answer('purchase.amount', { value: 316_000, sure: 'exact' });
    await vi.waitUntil(() => pauses.length === 2, patience);
    pauses[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(searched).toEqual([]);
    expect(pauses).toHaveLength(2);
    for (let at = 1; wizard.getState().calculating; at += 1) {
      pauses[at]?.();
      await vi.waitUntil(() => pauses.length > at + 1 || !wizard.getState().calculating, patience);
    }
    expect(searched.length).toBeGreaterThan(0);
    expect(wizard.getState().finding?.inMoney.assessment.tipping.length).toBeGreaterThan(0);
  });
});
