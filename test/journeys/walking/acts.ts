import { addresses } from '../addresses.ts';
import { oddTexts } from './odd-texts.ts';
import { among, drawVisible, goTo, patience, settled, type Act } from './walker.ts';

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

/** What can be pressed without leaving the app or opening a window of the browser. */
const pressable = [
  'a[href^="#"]',
  'button:not(:disabled)',
  'summary',
  'input[type="radio"]:not(:disabled)',
  'input[type="checkbox"]:not(:disabled)',
  '[role="option"]',
].join(',');
const writable = 'input:is([type="text"], :not([type]), [type="search"]):not(:disabled), textarea:not(:disabled)';

/** Presses one of what is visible in a part of the page. */
export function pressIn(part: string): Act {
  const selector = pressable
    .split(',')
    .map((one) => `${part} ${one}`)
    .join(',');
  return async (walker) => {
    const { page, random } = walker;
    const index = await drawVisible(walker, selector);
    if (index === undefined) return 'nothing to press';
    const one = page.locator(selector).nth(index);
    const what = await one.evaluate((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40) ?? ''}`, undefined, {
      timeout: patience,
    });
    if (random() < 0.7) await one.click({ timeout: patience });
    else {
      await one.focus({ timeout: patience });
      await page.keyboard.press(what.startsWith('A') ? 'Enter' : 'Space');
    }
    return `press ${what}`;
  };
}

export const write: Act = async (walker) => {
  const { page, random } = walker;
  const index = await drawVisible(walker, writable);
  if (index === undefined) return 'nowhere to write';
  const text = among(random, oddTexts);
  await page.locator(writable).nth(index).fill(text, { timeout: patience });
  if (random() < 0.5) await page.waitForTimeout(settled);
  return `write ${JSON.stringify(text.slice(0, 30))}`;
};

/** As from a clipboard: behind what stands there already, line breaks and tabs included. */
export const paste: Act = async (walker) => {
  const { page, random } = walker;
  const index = await drawVisible(walker, writable);
  if (index === undefined) return 'nowhere to paste';
  const text = among(random, oddTexts);
  await page.locator(writable).nth(index).focus({ timeout: patience });
  if (random() < 0.5) await page.keyboard.press('Control+a');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const goesOn =
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })) ?? true;
    if (goesOn) document.execCommand('insertText', false, pasted);
  }, text);
  return `paste ${JSON.stringify(text.slice(0, 30))}`;
};

export const choose: Act = async (walker) => {
  const { page, random } = walker;
  const lists = 'select:not(:disabled)';
  const index = await drawVisible(walker, lists);
  if (index === undefined) return 'nothing to choose';
  const list = page.locator(lists).nth(index);
  const values = await list.evaluate((element) =>
    element instanceof HTMLSelectElement ? [...element.options].filter(({ disabled }) => !disabled).map(({ value }) => value) : [],
  );
  const value = values[Math.floor(random() * values.length)] ?? '';
  await list.selectOption(value, { timeout: patience });
  return `choose ${value}`;
};

export const slide: Act = async (walker) => {
  const { page, random } = walker;
  const sliders = 'input[type="range"]:not(:disabled)';
  const index = await drawVisible(walker, sliders);
  if (index === undefined) return 'nothing to slide';
  await page.locator(sliders).nth(index).focus({ timeout: patience });
  const key = among(random, ['Home', 'End', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown']);
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press(key);
  return `slide ${key}`;
};

export const date: Act = async (walker) => {
  const { page, random } = walker;
  const boxes = 'input[type="date"]:not(:disabled)';
  const index = await drawVisible(walker, boxes);
  if (index === undefined) return 'no date to tell';
  const day = among(random, ['2027-03-01', '2020-02-29', '0001-01-01', '9999-12-31', '']);
  await page.locator(boxes).nth(index).fill(day, { timeout: patience });
  return `date ${day}`;
};

export const pressKey: Act = async ({ page, random }) => {
  const key = among(random, keys);
  await page.keyboard.press(key);
  return `key ${key}`;
};

/** Where most is to be done. */
const rich = [
  'what-if',
  'plan',
  'weigh',
  'dossier/options',
  'dossier/nearby',
  'materials',
  'result',
  'dossiers',
  'scan/10',
  'scan/4',
] as const;

export const visit: Act = async (walker) => {
  const { random } = walker;
  const address = random() < 0.5 ? among(random, rich) : (addresses[Math.floor(random() * addresses.length)] ?? '');
  await goTo(walker, address);
  return `go to ${address}`;
};

export const back: Act = async ({ page }) => {
  await page.evaluate(() => history.back());
  return 'back';
};

export const forward: Act = async ({ page }) => {
  await page.evaluate(() => history.forward());
  return 'forward';
};

export const speakOther: Act = async ({ page, random }) => {
  const name = among(random, [/^NL|Nederlands/, /^FR|Français/, /^EN|English/]);
  await page.getByRole('banner').getByRole('button', { name }).click({ timeout: patience });
  return `language ${name.source}`;
};

/** In the middle of whatever goes on. */
export const reload: Act = async ({ page }) => {
  await page.reload();
  return 'reload';
};
