import type { Page } from '@playwright/test';
import { addresses } from './addresses.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { openExample, switchTo } from './walk.ts';

/** The width of A4 between its margins, in the pixels of a style sheet. */
const sheet = { width: 680, height: 960 } as const;

/** What reaches past the right or the left of the sheet, or is cut off by a frame that cannot be scrolled on paper. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('.only-heard') === null;
    const elements = [...document.querySelectorAll('main *')].filter(isSeen);
    const wide = elements.filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (right > width + 1 || left < -1);
    });
    const framed = elements.filter(
      (element) =>
        ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const pictures = elements.filter((element) => element instanceof SVGSVGElement || element instanceof HTMLCanvasElement);
    const hidden = pictures.filter((picture) => {
      const box = picture.getBoundingClientRect();
      for (let frame = picture.parentElement; frame !== null; frame = frame.parentElement) {
        if (getComputedStyle(frame).overflow === 'visible') continue;
        const around = frame.getBoundingClientRect();
        if (box.right > around.right + 1 || box.bottom > around.bottom + 1) return true;
      }
      return false;
    });
    return [
      ...wide.map((element) => `wide: ${nameOf(element)}`),
      ...framed.map((element) => `in a frame: ${nameOf(element)}`),
      ...hidden.map((picture) => `picture: ${nameOf(picture.closest('figure') ?? picture)}`),
    ].slice(0, 5);
  }, sheet.width);
}

/** Of the long run alone: a short one prints the answer elsewhere. */
const asked = process.env['SOAK'] === undefined ? [] : (['nl-BE', 'fr-BE'] as const);

for (const locale of asked) {
  test(`prints every screen in ${locale} as wide as the sheet, with nothing cut off`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto('./');
    await switchTo(page, speak('nl-BE'), locale);
    await openExample(page, speak(locale), 'bicycle-frames');
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const address of addresses) {
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('main').locator('h1').first()).toBeAttached();
      await page.evaluate(async () => document.fonts.ready);
      await expect.poll(() => cutOff(page), { message: address }).toEqual([]);
    }
  });
}
