import { expect } from '@playwright/test';
import { pressIn, slide, write } from './acts.ts';
import { oddFile } from './odd-files.ts';
import { among, goTo, patience, settled, type Act, type Walker } from './walker.ts';

/** As far as a calculation with all that belongs to it may take on a busy machine. */
const calculated = 20_000;

/** Several steps back or forward by key, with the focus nowhere. */
export const undoOrRedo: Act = async ({ page, random }) => {
  const key = random() < 0.6 ? 'Control+z' : 'Control+y';
  const times = among(random, [1, 2, 5, 20]);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  for (let turn = 0; turn < times; turn += 1) await page.keyboard.press(key);
  return `${key} × ${times}`;
};

/** Opens a file, mostly one that is no good, and looks at the answer that comes of it. */
export const openFile: Act = async (walker) => {
  const { page, random } = walker;
  const file = oddFile(random);
  await goTo(walker, 'dossiers');
  await page.locator('input[type="file"]').setInputFiles(file, { timeout: 2000 });
  await page.waitForTimeout(settled);
  const open = page.locator('dialog[open] button').first();
  if (await open.isVisible()) await open.click({ timeout: patience });
  await page.waitForTimeout(settled);
  if (random() < 0.6) await goTo(walker, among(random, ['result', 'scan/check', 'dossier/options', 'what-if', 'plan']));
  return `open ${file.name}`;
};

/** What stands behind "more": charts, ledger, mixes, turning points. */
export const unfoldMore: Act = async (walker) => {
  const { page, random } = walker;
  await goTo(walker, 'result');
  const sections = page.locator('main section[aria-labelledby^="more-"]');
  if ((await sections.count()) === 0) await page.locator('main details > summary').last().click({ timeout: patience });
  const part = among(random, ['more-mixes', 'more-border', 'more-ledger', 'more-weighs', 'more-criteria', 'more-cash']);
  return `${part}: ${await pressIn(`section[aria-labelledby="${part}"]`)(walker)}`;
};

/** Looks for mixes, and takes one into the dossier. */
export const takeMix: Act = async (walker) => {
  const { page } = walker;
  await goTo(walker, 'result');
  const part = page.locator('section[aria-labelledby="more-mixes"]');
  if ((await part.count()) === 0) await page.locator('main details > summary').last().click({ timeout: patience });
  const take = part.locator('td button:not(:disabled)');
  if ((await take.count()) === 0) await part.getByRole('button').first().click({ timeout: 5000 });
  await take.first().click({ timeout: calculated });
  return 'take a mix';
};

/** Tries figures, and keeps what came of it as an answer, an option or a snapshot. */
export const tryAndKeep: Act = async (walker) => {
  await goTo(walker, 'what-if');
  const done = [await slide(walker), await write(walker)];
  for (let turn = 0; turn < 2; turn += 1) done.push(await pressIn('main section')(walker));
  return `what if: ${done.join(', ')}`;
};

/** Boxes that a person filled in for good: what is only being looked for, or is told anew from a number, does not count. */
async function filledIn({ page }: Walker): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    if (!/^#\/(scan|dossier)\/\w/.test(location.hash)) return {};
    const boxes = [...document.querySelectorAll<HTMLInputElement>('main input:is([type="text"], [type="radio"], [type="checkbox"])[id]')];
    return Object.fromEntries(
      boxes
        .filter(({ id, role }) => role !== 'combobox' && !/(?:low|high)$/.test(id))
        .map(({ id, type, value, checked }) => [id, type === 'text' ? value.slice(0, 200) : String(checked)]),
    );
  });
}

const inBoth = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(one).filter(([id]) => id in other));

/** What stands in the boxes is what is kept: a page loaded anew, or another window, says the same. */
async function expectSame(before: Readonly<Record<string, string>>, other: Walker, what: string): Promise<void> {
  await expect(async () => {
    const after = await filledIn(other);
    expect(inBoth(after, before), what).toEqual(inBoth(before, after));
  }).toPass({ intervals: [50, 200, 500], timeout: 10_000 });
}

/** Not in `missed`: an answer that was lost is no slip of the hand. */
export class Lost extends Error {}

async function orLost(check: Promise<void>): Promise<void> {
  await check.catch((failure: unknown) => {
    throw new Lost(String(failure));
  });
}

export const reloadAndCompare: Act = async (walker) => {
  const { page } = walker;
  await page.waitForTimeout(settled);
  const before = await filledIn(walker);
  await page.reload();
  await page.locator('main h1').waitFor();
  await orLost(expectSame(before, walker, 'a page loaded anew'));
  return `reload and compare ${Object.keys(before).length} boxes`;
};

/** A second window of the same dossier shows the same, may be pressed on, and goes. */
export const secondWindow: Act = async (walker) => {
  const { page, random } = walker;
  await page.waitForTimeout(settled);
  const before = await filledIn(walker);
  const other = { page: await page.context().newPage(), random };
  try {
    await other.page.goto(page.url());
    await other.page.locator('main h1').waitFor();
    await orLost(expectSame(before, other, 'a second window'));
    const done = await pressIn('main')(other).catch(() => 'nothing');
    return `second window with ${Object.keys(before).length} boxes: ${done}`;
  } finally {
    await other.page.close();
    await page.bringToFront();
  }
};
