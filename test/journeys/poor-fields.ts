import type { Page } from '@playwright/test';

/** Fields in which letters are smaller than those to which iOS zooms, or whose keyboard cannot type a sign, a unit or a word. */
export async function poorFields(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter((field) => !['checkbox', 'radio', 'range', 'file', 'hidden'].includes(field.type))
      .flatMap((field) => {
        const size = Number.parseFloat(getComputedStyle(field).fontSize);
        const named = `${field.tagName} ${field.id || field.name || field.className}`;
        const faults = size < 16 ? [`${named}: ${size} px`] : [];
        return ['numeric', 'decimal', 'tel'].includes(field.inputMode) ? [...faults, `${named}: ${field.inputMode}`] : faults;
      }),
  );
}
