import { expect, test, type Browser, type Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import { speak } from '../journeys/speak.ts';
import { answerStands, openExample } from '../journeys/walk.ts';
import { stepsWhile, type StepTimes } from './main-thread.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const t = speak('nl-BE');
/** What is aimed at: no step of the page takes longer, ms. */
const most = 16;

function tell(what: string, { byClock, byProcessor }: StepTimes): void {
  const longOf = (times: readonly number[]) => times.filter((time) => time > most).toSorted((one, other) => other - one);
  const said = (times: readonly number[]) =>
    longOf(times).length === 0
      ? `none over ${most} ms, longest ${Math.max(0, ...times).toFixed(1)}`
      : `${longOf(times).length} over ${most} ms: ${longOf(times)
          .slice(0, 8)
          .map((time) => time.toFixed(0))
          .join(' ')}`;
  console.info(`${what}: ${byClock.length} steps, by processor time ${said(byProcessor)} · by the clock ${said(byClock)}`);
  expect(byClock.length).toBeGreaterThan(0);
}

/** Goes to a screen and stays until nothing is fetched or calculated any more. */
const visit = (page: Page, address: string) => async () => {
  await page.evaluate((hash) => (location.hash = hash), `#/${address}`);
  await page.waitForTimeout(4000);
};

async function opened(page: Page): Promise<void> {
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await answerStands(page, t);
}

test('steps of the page while the start page is loaded', async ({ browser, page }) => {
  tell(
    'loading the start page',
    await stepsWhile(browser, page, async () => {
      await page.goto('./');
      await page.waitForTimeout(4000);
    }),
  );
});

test('steps of the page while an example is opened and its answer comes in', async ({ browser, page }) => {
  await page.goto('./');
  await page.waitForTimeout(3000);
  tell(
    'opening an example until its answer stands',
    await stepsWhile(browser, page, async () => {
      await openExample(page, t, 'bicycle-frames');
      await answerStands(page, t);
    }),
  );
});

test('steps of the page while screens are visited, the first and the second time', async ({ browser, page }) => {
  test.setTimeout(300_000);
  await opened(page);
  for (const time of ['first', 'second'])
    for (const address of ['scan/7', 'result', 'weigh', 'session', 'result/why'])
      tell(`visiting #/${address}, ${time} time`, await stepsWhile(browser, page, visit(page, address)));
});

async function typeFigures(browser: Browser, page: Page): Promise<StepTimes> {
  const box = page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('delivery.leadTime')}.label`), exact: true });
  await expect(box).toBeVisible();
  return stepsWhile(browser, page, async () => {
    for (const typed of ['12,5', '14,5', '13,5', '15,5', '16,5', '12,5']) {
      await box.selectText();
      await page.keyboard.type(typed, { delay: 120 });
      await page.waitForTimeout(900); // the answer counts, and is calculated while the next one is typed
    }
  });
}

test('steps of the page while one types and the answer follows', async ({ browser, page }) => {
  test.setTimeout(300_000);
  await opened(page);
  await visit(page, 'scan/7')();
  tell('typing with a live answer', await typeFigures(browser, page));
});
