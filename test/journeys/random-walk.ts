import type { Page } from '@playwright/test';
import { addresses } from './addresses.ts';
import { expect } from './quiet-page.ts';

/** A small generator with a seed: the same walk every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people type, paste and mistype: numbers of every kind, words, code, too much. */
const typed = [
  '12', '0', '-5', '1.500', '1,500', '1.500,50', '15k', '10-15', '~12', '>100', '12%', '0,12', '1e6', '1/3', '300*12', 'NaN', '15OO',
  '1500\t2000', '5/03/2026', '0470 12 34 56', 'weet niet', '?', '   ', 'China', 'viet', 'metaal', 'België', '<script>alert(1)</script>',
  '{{7*7}}', '${x}', '=HYPERLINK("http://x")', 'O’Neill & Zn', '../../etc', 'x'.repeat(400), 'ﬁ½∞', '🙂',
] as const; // prettier-ignore

const keys = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Escape',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'End',
  'Backspace',
  'Control+z',
  'Control+y',
] as const;

/** What can be pressed without leaving the app, opening a window of the browser or wiping the device. */
const pressable = [
  'a[href^="#"]',
  'button:not(:disabled):not([data-walk="no"])',
  'summary',
  'input[type="radio"]:not(:disabled)',
  'input[type="checkbox"]:not(:disabled)',
  '[role="option"]',
  'select:not(:disabled)',
].join(',');
const writable = 'input:is([type="text"], :not([type]), [type="search"]):not(:disabled), textarea:not(:disabled)';

/** A person who waits longer than this sees that there is nothing to press. */
const patience = 400;

interface Walker {
  readonly page: Page;
  readonly random: () => number;
  readonly steps: string[];
}

const among = <Thing>(random: () => number, things: readonly [Thing, ...Thing[]]): Thing =>
  things[Math.floor(random() * things.length)] ?? things[0];

/** The place of one of the visible elements, drawn by chance; undefined when there is none. */
async function drawVisible({ page, random }: Walker, selector: string): Promise<number | undefined> {
  const visible = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].flatMap((element, index) =>
        element.checkVisibility({ visibilityProperty: true }) ? [index] : [],
      ),
    selector,
  );
  return visible[Math.floor(random() * visible.length)];
}

async function press(walker: Walker): Promise<string> {
  const { page, random } = walker;
  const index = await drawVisible(walker, pressable);
  if (index === undefined) return 'nothing to press';
  const one = page.locator(pressable).nth(index);
  const what = await one.evaluate((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40) ?? ''}`, undefined, {
    timeout: patience,
  });
  if (random() < 0.7) await one.click({ timeout: patience });
  else {
    await one.focus({ timeout: patience });
    await page.keyboard.press(what.startsWith('A') ? 'Enter' : 'Space');
  }
  return `press ${what}`;
}

async function write(walker: Walker): Promise<string> {
  const { page, random } = walker;
  const index = await drawVisible(walker, writable);
  if (index === undefined) return 'nowhere to write';
  const text = among(random, typed);
  const box = page.locator(writable).nth(index);
  await box.fill(text, { timeout: patience });
  if (random() < 0.5) await page.waitForTimeout(320);
  return `write ${text.slice(0, 30)}`;
}

const actions: readonly (readonly [weight: number, act: (walker: Walker) => Promise<string>])[] = [
  [46, press],
  [24, write],
  [
    10,
    async ({ page, random }) => {
      const key = among(random, keys);
      await page.keyboard.press(key);
      return `key ${key}`;
    },
  ],
  [
    8,
    async ({ page, random }) => {
      const address = addresses[Math.floor(random() * addresses.length)] ?? '';
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, address);
      return `go to ${address}`;
    },
  ],
  [
    4,
    async ({ page }) => {
      await page.evaluate(() => history.back());
      return 'back';
    },
  ],
  [
    3,
    async ({ page }) => {
      await page.evaluate(() => history.forward());
      return 'forward';
    },
  ],
  [
    3,
    async ({ page, random }) => {
      const name = among(random, [/^NL|Nederlands/, /^FR|Français/, /^EN|English/]);
      await page.getByRole('banner').getByRole('button', { name }).click({ timeout: patience });
      return `language ${name.source}`;
    },
  ],
  [
    2,
    async ({ page }) => {
      await page.reload();
      return 'reload';
    },
  ],
];
const allWeights = actions.reduce((sum, [weight]) => sum + weight, 0);

async function step(walker: Walker): Promise<string> {
  let at = walker.random() * allWeights;
  for (const [weight, act] of actions) {
    at -= weight;
    if (at < 0) return act(walker);
  }
  return 'stand still';
}

/** Traces of a program, unless somebody typed them. */
function tracesIn(text: string): readonly string[] {
  const found = text.match(/undefined|NaN|Infinity|\[object|[{}∞]/g) ?? [];
  return found.filter((trace) => !typed.some((one) => one.includes(trace) && text.includes(one.slice(0, 20))));
}

/** Wherever one is: a heading, words and not the traces of a program, a way on; never the screen that says it failed. */
async function expectWayOn({ page }: Walker, failed: readonly string[]): Promise<void> {
  await expect(async () => {
    const { text, heading, links } = await page.evaluate(() => ({
      text: document.querySelector('main')?.innerText ?? '',
      heading: document.querySelector('main h1')?.textContent ?? '',
      links: document.querySelectorAll('a[href^="#/"]').length,
    }));
    expect(heading).not.toBe('');
    expect(failed).not.toContain(heading);
    expect(links).toBeGreaterThan(5);
    expect(text.length).toBeGreaterThan(20);
    expect(tracesIn(text)).toEqual([]);
  }).toPass({ intervals: [20, 50, 100, 250], timeout: 15_000 });
}

export interface RandomWalk {
  readonly seed: number;
  readonly steps: number;
  /** Headings of the screen that says that something failed. */
  readonly failed: readonly string[];
}

/** Does whatever comes up, and looks after every step whether one can go on. */
export async function walkAtRandom(page: Page, { seed, steps: count, failed }: RandomWalk): Promise<readonly string[]> {
  const walker: Walker = { page, random: chance(seed), steps: [] };
  page.on('filechooser', () => undefined);
  page.on('dialog', (dialog) => void dialog.accept());
  for (let taken = 0; taken < count; taken += 1) {
    // What moved away under the hand is not pressed: a person would miss it too.
    const did = await step(walker).catch((failure: unknown) => `missed: ${String(failure).slice(0, 80)}`);
    walker.steps.push(did);
    try {
      await expectWayOn(walker, failed);
    } catch (failure) {
      throw new Error(`Stuck after step ${taken} of walk ${seed}:\n${walker.steps.slice(-25).join('\n')}\n${String(failure)}`, {
        cause: failure,
      });
    }
  }
  return walker.steps;
}
