import { expect, test, type Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import { exampleIds } from '../../src/dossier/examples/load-example.ts';
import { speak } from '../journeys/speak.ts';
import { answerStands, openExample } from '../journeys/walk.ts';
import { quantile } from './quantile.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const t = speak('nl-BE');

/** What is asked of workers and what they find, with when that was, and the last key. */
interface Kept {
  lastKey: number;
  readonly found: { readonly at: number; readonly what: string }[];
  how: ConstructorParameters<typeof Worker> | undefined;
  inputs: unknown;
}

/** Keeps from now on what passes between the page and its workers. */
async function keepMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Kept = { lastKey: 0, found: [], how: undefined, inputs: undefined };
    Object.assign(globalThis, { kept });
    addEventListener('keydown', () => (kept.lastKey = performance.now()), { capture: true });
    globalThis.Worker = class extends Worker {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        kept.how = how;
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ readonly report: string; readonly calculation?: { readonly done: boolean } }>) => {
            const { report, calculation } = data;
            if (calculation !== undefined) kept.found.push({ at: performance.now(), what: calculation.done ? `${report}, done` : report });
          },
        );
      }
      override postMessage(order: unknown, more: Transferable[] | StructuredSerializeOptions = []): void {
        super.postMessage(order, Array.isArray(more) ? { transfer: more } : more);
        const { order: what, inputs } = order as { readonly order: string; readonly inputs?: unknown };
        if (what === 'run') kept.inputs = inputs;
      }
    };
  });
}

const told = (values: readonly number[]) => {
  const at = (share: number) => quantile(values, share).toFixed(1);
  return `least ${at(0)} · p50 ${at(0.5)} · p95 ${at(0.95)} · most ${at(1)} ms, of ${values.length} times`;
};

/** How long after the last key each thing was found, ms, once nothing more is found for two seconds. */
async function sinceLastKey(page: Page): Promise<ReadonlyMap<string, number>> {
  const found = await page.evaluate(
    () =>
      new Promise<readonly (readonly [string, number])[]>((resolve) => {
        const kept = Reflect.get(globalThis, 'kept') as Kept;
        const wait = () => {
          const since = kept.found.filter(({ at }) => at > kept.lastKey);
          const isDone = since.some(({ what }) => what === 'found, done');
          const last = since.at(-1)?.at ?? Infinity;
          if (isDone && performance.now() > last + 2000) resolve(since.map(({ what, at }) => [what, at - kept.lastKey]));
          else setTimeout(wait, 100);
        };
        wait();
      }),
  );
  return new Map(found); // the last of each
}

for (const example of exampleIds) {
  test(`from the last key to the settled answer of ${example}`, async ({ page }) => {
    test.setTimeout(120_000);
    await keepMessages(page);
    await page.goto('./');
    await openExample(page, t, example);
    await answerStands(page, t);
    await page.goto('./#/scan/7');
    const box = page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('delivery.leadTime')}.label`), exact: true });
    const answers: number[] = [];
    const settled: number[] = [];
    for (const typed of ['12,5', '14,5', '13,5', '15,5', '16,5', '12,5', '17,5', '18,5']) {
      await expect(box).toBeVisible();
      await box.selectText();
      await page.keyboard.type(typed, { delay: 60 });
      const found = await sinceLastKey(page);
      answers.push(found.get('found, done') ?? NaN);
      settled.push(Math.max(...found.values()));
    }
    console.info(`${example}, from the last key to the whole answer: ${told(answers)}`);
    console.info(`${example}, from the last key to turning points that were typed to see that they hold: ${told(settled)}`);
    expect(Math.max(...settled)).toBeGreaterThan(0);
  });
}

/** How long a worker at work takes to hear that something else is asked, at moments spread over a calculation, ms. */
async function untilHeard(page: Page, times: number): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const { how, inputs } = Reflect.get(globalThis, 'kept') as Kept;
    if (how === undefined) return [];
    const worker = new Worker(...how); // of its own: the page would end one that tells of what it did not ask
    await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
    const ask = (run: number, what: unknown, report: string) =>
      new Promise<void>((resolve) => {
        const listen = ({
          data,
        }: MessageEvent<{ readonly report: string; readonly run?: number; readonly calculation?: { readonly done: boolean } }>) => {
          if (data.run !== run || data.report !== report || data.calculation?.done === false) return;
          worker.removeEventListener('message', listen);
          resolve();
        };
        worker.addEventListener('message', listen);
        worker.postMessage({ order: 'run', run, inputs: what });
      });
    await ask(1, inputs, 'found');
    const begun = performance.now();
    await ask(2, inputs, 'found');
    const took = performance.now() - begun;
    const waits: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const run = 3 + 2 * at;
      void ask(run, inputs, 'found');
      await new Promise((resolve) => setTimeout(resolve, ((at + 0.5) / count) * took));
      const asked = performance.now();
      await ask(run + 1, null, 'failed'); // refused as soon as it is heard
      waits.push(performance.now() - asked);
    }
    return waits;
  }, times);
}

/** The same of a helper that searches or calculates blocks for the worker at the other end of its line, from its first order to its last. */
async function untilHelperHears(page: Page, times: number): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const { how, inputs } = Reflect.get(globalThis, 'kept') as Kept;
    if (how === undefined) return [];
    const [worker, helper] = [new Worker(...how), new Worker(...how)];
    const heard = (from: Worker) => new Promise((resolve) => from.addEventListener('message', resolve, { once: true }));
    await Promise.all([heard(worker), heard(helper)]);
    const [toWorker, toHelper] = [new MessageChannel(), new MessageChannel()];
    helper.postMessage({ order: 'help', port: toHelper.port1 }, [toHelper.port1]);
    worker.postMessage({ order: 'crew', ports: [toWorker.port1] }, [toWorker.port1]);
    let [task, isPassing, answered]: [number, boolean, () => void] = [0, true, () => undefined];
    toWorker.port2.onmessage = ({ data }: MessageEvent<{ readonly task: number }>) => {
      task = data.task;
      if (isPassing) toHelper.port2.postMessage(data);
    };
    toHelper.port2.onmessage = ({ data }: MessageEvent<{ readonly task: number }>) => {
      if (data.task === -1) answered();
      else toWorker.port2.postMessage(data);
    };
    const run = async (id: number) => {
      const done = new Promise<void>((resolve) => {
        const listen = ({ data }: MessageEvent<{ readonly run?: number; readonly calculation?: { readonly done: boolean } }>) => {
          if (data.run !== id || data.calculation?.done !== true) return;
          worker.removeEventListener('message', listen);
          resolve();
        };
        worker.addEventListener('message', listen);
      });
      worker.postMessage({ order: 'run', run: id, inputs });
      await done;
    };
    await run(1);
    const begun = performance.now();
    await run(2);
    const took = performance.now() - begun;
    const waits: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const before = task;
      isPassing = true;
      const done = run(3 + at);
      await new Promise((resolve) => setTimeout(resolve, ((at + 0.5) / count) * took));
      isPassing = false; // the worker does the rest by itself
      const asked = performance.now();
      const answer = new Promise<void>((resolve) => (answered = resolve));
      toHelper.port2.postMessage({ order: 'search', task: -1, ground: undefined, estimates: [] });
      toHelper.port2.postMessage({ order: 'part', task: -1, place: 0 }); // answered as soon as it is heard: there is no such estimate
      await answer;
      if (task > before) waits.push(performance.now() - asked);
      await done;
    }
    worker.terminate();
    helper.terminate();
    return waits;
  }, times);
}

for (const [who, untilItHears, least] of [
  ['a helper', untilHelperHears, 26], // it is not at work at every moment of an answer
  ['a worker', untilHeard, 50],
] as const) {
  test(`how soon ${who} at work hears that something else is asked`, async ({ page }) => {
    test.setTimeout(300_000);
    await keepMessages(page);
    await page.goto('./');
    await openExample(page, t, 'circuit-boards');
    await answerStands(page, t);
    const waits = await untilItHears(page, 50);
    console.info(`${who} at work hears of something else after ${told(waits)}`);
    expect(waits.length).toBeGreaterThanOrEqual(least);
  });
}
