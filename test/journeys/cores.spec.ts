import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { answerStands, openExample } from './walk.ts';

const t = speak('nl-BE');

/** What passed between the page and its workers. */
interface Kept {
  /** Workers that were asked to help. */
  helpers: number;
  /** The last whole answer, every number of it. */
  answer: string | undefined;
}

/** Gives the page a machine of so many cores, and keeps what its workers are asked and find. */
async function onCores(page: Page, cores: number): Promise<void> {
  await page.addInitScript((count) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: count });
    const kept: Kept = { helpers: 0, answer: undefined };
    Object.assign(globalThis, { kept });
    globalThis.Worker = class extends Worker {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ readonly calculation?: { readonly done: boolean; readonly table?: unknown } }>) => {
            if (data.calculation?.done === true && data.calculation.table !== undefined) kept.answer = JSON.stringify(data.calculation);
          },
        );
      }
      override postMessage(order: unknown, more: Transferable[] | StructuredSerializeOptions = []): void {
        super.postMessage(order, Array.isArray(more) ? { transfer: more } : more);
        if ((order as { readonly order?: string }).order === 'help') kept.helpers += 1;
      }
    };
  }, cores);
}

/** The whole answer of an example, asked for twice: the second time the helpers are there from the start. */
async function answersOn(page: Page, cores: number): Promise<{ readonly helpers: number; readonly answers: readonly string[] }> {
  await onCores(page, cores);
  await page.goto('./');
  const answers: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    await page.goto('./#/');
    await openExample(page, t, 'workwear');
    await answerStands(page, t);
    await page.waitForFunction(() => (Reflect.get(globalThis, 'kept') as Kept).answer !== undefined);
    answers.push(
      await page.evaluate(() => {
        const kept = Reflect.get(globalThis, 'kept') as Kept;
        const { answer = '' } = kept;
        kept.answer = undefined;
        return answer;
      }),
    );
  }
  return { helpers: await page.evaluate(() => (Reflect.get(globalThis, 'kept') as Kept).helpers), answers };
}

test('an answer is the same on five cores as on two, to the last digit', async ({ browser }) => {
  test.setTimeout(180_000);
  const [two, five] = [await browser.newPage(), await browser.newPage()];
  const alone = await answersOn(two, 2);
  await two.close();
  const together = await answersOn(five, 5);
  await five.close();
  expect(alone.helpers).toBe(0);
  expect(together.helpers).toBe(3);
  expect(together.answers).toEqual(alone.answers);
});
