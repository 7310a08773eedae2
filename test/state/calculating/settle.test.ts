import { describe, expect, it } from 'vitest';
import { adviseInMoney, assessInMoney, assessSettled, rememberingSteps } from '../../../src/engine/advise/assess.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import type { Weighing } from '../../../src/engine/advise/weigh/weighing.ts';
import { createFinding, type Finding } from '../../../src/state/context/finding.ts';
import { prepareWeighing, settle, showSettled } from '../../../src/state/calculating/settle.ts';
import { loadFigures } from '../../../src/dossier/defaults/load-figures.ts';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';

const figures = await loadFigures();
const reading = readDossier(await loadExample('workwear'), figures);
if (!reading.ok) throw new Error('the example cannot be read');
const { dossier } = reading;
const inputs = toInputs(dossier, figures);
const run = startRun(inputs, { futures: 128, histories: 8 });
while (!run.advance(8));
const table = run.table();
const byOrder: readonly Weighing[] = [{ id: 'one', how: 'order', order: ['market', 'cost'] }];

const found = (done = true): Finding =>
  createFinding({ revision: '', dossier, inputs, figures }, { stage: 'full', table, tipping: [], done });

/** Its advice in money comes with it. */
const ofWorker = (): Finding =>
  createFinding(
    { revision: '', dossier, inputs, figures },
    { stage: 'full', table, tipping: [], done: true, inMoney: adviseInMoney({ table, inputs, tipping: [] }) },
  );

describe('what is weighed of a finding', () => {
  it('is the same in steps as at once, and then known', async () => {
    const finding = found();
    expect(finding.isSettled(byOrder)).toBe(false);
    expect(finding.isSettled(undefined)).toBe(true); // nothing to weigh
    expect(await settle(finding, byOrder)).toBe(true);
    expect(finding.isSettled(byOrder)).toBe(true);
    expect(finding.settled(byOrder)).toEqual(assessSettled(assessInMoney({ table, inputs, tipping: [] }), byOrder));
  });

  it('leaves nothing of it to be worked out in one go', () => {
    const finding = found();
    const steps = [...finding.settling(byOrder)].length;
    // Cases are counted, and draws of weights looked at, in parts: 8,192 ÷ 512 and 256 ÷ 16 of them.
    expect(steps).toBeGreaterThan(16 + 16);
    expect([...finding.settling(byOrder)].length).toBeLessThan(8); // what is remembered is not worked out again
  });

  it('takes nothing more to be prepared once it was prepared before anybody weighed', async () => {
    const [finding, other] = [ofWorker(), ofWorker()];
    expect([...finding.inMoney.prepare()].length).toBeGreaterThan(0);
    await prepareWeighing(other, () => false);
    expect([...other.inMoney.prepare()]).toEqual([]);
    const inTheirOrder: readonly Weighing[] = [{ id: 'one', how: 'order', order: [] }];
    const counting = (of: Finding) => [...rememberingSteps(of.inMoney, inTheirOrder, { withFlips: false })].length;
    expect(counting(finding)).toBeGreaterThan(16);
    expect(counting(other)).toBeLessThan(3);
    expect(other.settled(byOrder)).toEqual(finding.settled(byOrder));
  });

  it('is left off when it is no longer asked', async () => {
    const finding = found();
    expect(await settle(finding, byOrder, () => true)).toBe(false);
    expect(finding.isSettled(byOrder)).toBe(false);
  });
});

describe('findings that come one after the other', () => {
  const showing = (weighings: readonly Weighing[] | undefined) => {
    const shown: Finding[] = [];
    let stopped = false;
    const take = showSettled({ weighings: () => weighings, isStopped: () => stopped, show: (finding) => shown.push(finding) });
    return { shown, take, stop: () => (stopped = true) };
  };

  it('are shown at once where nothing is weighed', () => {
    const { shown, take } = showing(undefined);
    const [one, two] = [found(false), found()];
    take(one);
    take(two);
    expect(shown).toEqual([one, two]);
  });

  it('are shown settled, and of those that came meanwhile the last one', async () => {
    const { shown, take } = showing(byOrder);
    const [one, two, three] = [found(false), found(false), found()];
    for (const finding of [one, two, three]) take(finding);
    expect(shown).toEqual([]);
    await expect.poll(() => shown.length).toBe(2);
    expect(shown[0]).toBe(one);
    expect(shown[1]).toBe(three);
    expect(three.isSettled(byOrder)).toBe(true);
  });

  it('are not shown once others are asked', async () => {
    const { shown, take, stop } = showing(byOrder);
    const finding = found();
    take(finding);
    stop();
    await settle(finding, byOrder);
    expect(shown).toEqual([]);
  });
});
