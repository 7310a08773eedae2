import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../.scripts/browser.mjs';
import { fieldKey } from '../../src/content/field-key.ts';
import { address } from './playwright.config.ts';
import { speak } from './speak.ts';
import { openExample } from './walk.ts';

const t = speak('nl-BE');
const kills = Number(process.env['KILLS'] ?? (process.env['SOAK'] === undefined ? 3 : 200));
/** Milliseconds of typing. */
const mayBeLost = 1000;

/** A browser of its own with its profile on the disk: killed as a whole, it loses what it had not written yet. */
async function startBrowser(profile: string): Promise<{ readonly child: ChildProcess; readonly browser: Browser; readonly page: Page }> {
  const { executablePath, args, env } = findBrowser();
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const flags = ['--headless', '--no-sandbox', '--accept-lang=nl-BE', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...args, ...flags, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  });
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'), { timeout: 30_000 }).toBe(true);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no context');
  return { child, browser, page: await context.newPage() };
}

async function kill({ child, browser }: { readonly child: ChildProcess; readonly browser: Browser }): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

const amount = (page: Page) => page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('purchase.amount')}.label`), exact: true });
const amountNow = async (page: Page) => Number((await amount(page).inputValue()).replace(/\D/g, ''));

/** Types a higher amount again and again; says afterwards which one stood there at a moment. */
function typing(page: Page, from: number) {
  const typed: { readonly at: number; readonly value: number }[] = [];
  let isOver = false;
  const ended = (async () => {
    for (let value = from + 1; !isOver; value += 1) {
      await amount(page).fill(`${value}`);
      typed.push({ at: Date.now(), value });
    }
  })().catch(() => undefined); // the browser went away
  return {
    end: async () => {
      isOver = true;
      await ended;
    },
    valueAt: (moment: number) => typed.findLast(({ at }) => at <= moment)?.value ?? from,
    last: () => typed.at(-1)?.value ?? from,
  };
}

test('a browser that is killed while somebody types loses at most the last second', async () => {
  test.setTimeout(60_000 + kills * 20_000);
  const profile = mkdtempSync(join(tmpdir(), 'keerpunt-profile-'));
  let running: Awaited<ReturnType<typeof startBrowser>> | undefined;
  try {
    let least = 0;
    let most = 0;
    for (let round = 0; round <= kills; round += 1) {
      running = await startBrowser(profile);
      const { page } = running;
      await page.goto(address);
      if (round === 0) await openExample(page, t, 'workwear');
      await page.goto(`${address}#/scan/4`);
      await expect(amount(page)).toBeEnabled();
      if (round > 0) {
        await expect.poll(() => amountNow(page), { message: `what stands there after kill ${round}` }).toBeGreaterThanOrEqual(least);
        expect(await amountNow(page)).toBeLessThanOrEqual(most);
      }
      const hand = typing(page, 500_000 + round * 1000);
      await expect.poll(hand.last, { message: 'the first amount that is typed' }).toBeGreaterThan(500_000 + round * 1000);
      await page.waitForTimeout(mayBeLost + Math.random() * 2500); // a moment that nothing in the page knows of
      const killed = Date.now();
      await kill(running);
      running = undefined;
      await hand.end();
      [least, most] = [hand.valueAt(killed - mayBeLost), hand.last() + 1];
      expect(least).toBeGreaterThan(500_000 + round * 1000);
    }
    // oxlint-disable-next-line eslint/no-console -- a long run tells how much it did
    console.info(`killed ${kills} times: at most the last second lost`);
  } finally {
    if (running !== undefined) await kill(running);
    rmSync(profile, { recursive: true, force: true });
  }
});
