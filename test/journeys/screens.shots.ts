import { test, type Page } from '@playwright/test';
import type { Locale } from '../../src/content/locales.ts';
import { addresses } from './addresses.ts';
import { speak } from './speak.ts';
import { answerStands, openExample, showScreen, switchTo } from './walk.ts';

test.use({ reducedMotion: 'reduce' });

const folder = new URL('../../.screens/', import.meta.url).pathname;
const widths = [390, 1280] as const;
/** Screens that carry most colour are pictured in the dark too. */
const inTheDark = ['scan/4', 'scan/10', 'scan/check', 'dossier', 'weigh', 'what-if', 'plan'];

async function shoot(page: Page, name: string, isMain: boolean): Promise<void> {
  for (const colorScheme of isMain ? (['light', 'dark'] as const) : (['light'] as const)) {
    for (const width of widths) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.screenshot({ path: `${folder}${name}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`, fullPage: true });
    }
  }
}

for (const locale of ['nl-BE', 'fr-BE'] satisfies Locale[]) {
  test(`every screen in ${locale}`, async ({ page }) => {
    test.setTimeout(900_000);
    const t = speak(locale);
    const short = locale.slice(0, 2);
    await page.goto('./');
    await switchTo(page, speak('nl-BE'), locale);
    await shoot(page, `${short}-start`, true);
    await showScreen(page, t, 'scan/1');
    await shoot(page, `${short}-no-dossier`, false);
    await page.goto('./#/');
    await openExample(page, t, 'bicycle-frames');
    await shoot(page, `${short}-result-bicycle-frames`, true);
    for (const address of addresses.filter((one) => one !== '' && one !== 'result')) {
      await showScreen(page, t, address);
      await shoot(page, `${short}-${address.replaceAll('/', '-')}`, inTheDark.includes(address));
    }
    for (const example of ['circuit-boards', 'workwear'] as const) {
      await page.goto('./#/');
      await openExample(page, t, example);
      await answerStands(page, t);
      await shoot(page, `${short}-result-${example}`, false);
    }
  });
}
