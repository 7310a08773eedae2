import type { Page } from '@playwright/test';

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

/** A person who waits longer than this sees that there is nothing to press. */
export const patience = 1000;

/** How long after the last key an answer is kept for certain. */
export const settled = 350;

export interface Walker {
  readonly page: Page;
  readonly random: () => number;
}

/** Does something, and says what it did. */
export type Act = (walker: Walker) => Promise<string>;

export const among = <Thing>(random: () => number, things: readonly [Thing, ...Thing[]]): Thing =>
  things[Math.floor(random() * things.length)] ?? things[0];

/** The place of one of the visible elements, drawn by chance; undefined when there is none. */
export async function drawVisible({ page, random }: Walker, selector: string): Promise<number | undefined> {
  const visible = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].flatMap((element, index) =>
        element.checkVisibility({ visibilityProperty: true }) ? [index] : [],
      ),
    selector,
  );
  return visible[Math.floor(random() * visible.length)];
}

export async function goTo({ page }: Walker, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, address);
}
