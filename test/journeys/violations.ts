import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What keeps people out of the page as it stands, with at most three places for each rule. Without tags, all rules hold. */
export async function violationsOn(page: Page, tags: readonly string[] = []): Promise<readonly string[]> {
  // Only what is wrong is worked out in full: where all is well, most of the time went into describing that.
  const axe = new AxeBuilder({ page, ...(await sourceFor(page)) }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (tags.length > 0 ? axe.withTags([...tags]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any }) => `${id} ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

/** A page that was looked at holds the tool: reading its 1.3 MB again, and twice, took half of every look. */
async function sourceFor(page: Page): Promise<{ readonly axeSource?: string }> {
  return (await page.evaluate(() => 'axe' in window)) ? { axeSource: 'void 0' } : {};
}
