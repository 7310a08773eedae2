import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/content/locales.ts';
import { lettersOfTerm, partsInPrice, reachOfTerm, termsOfDelivery } from '../../../src/content/terms-of-delivery.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { invoiceSheet } from '../../../src/present/invoice/invoice-sheet.ts';
import { reachFigure } from '../../../src/present/invoice/reach-figure.ts';
import { textWidth } from '../../../src/scene/measure-text.ts';

describe.each(locales)('the drawn invoice in %s', (locale) => {
  it.each(termsOfDelivery)('shows the letters of %s, and nothing runs out of the picture', async (term) => {
    const words = createNamespaceWords<'invoice'>(locale, await loadTexts(locale, 'invoice'));
    const { marks, width } = invoiceSheet(words, term);
    const texts = marks.flatMap((mark) => (mark.mark === 'text' ? [mark] : []));
    expect(texts.some(({ text, bold }) => bold === true && text.startsWith(lettersOfTerm[term].slice(-3)))).toBe(true);
    for (const { text, x, size, anchor } of texts) {
      const long = textWidth(text, size);
      expect(anchor === 'end' ? x - long : x).toBeGreaterThanOrEqual(0);
      expect(anchor === 'end' ? x : x + long).toBeLessThanOrEqual(width);
    }
  });

  it('says for each term in a table what is in the price and what the buyer pays', async () => {
    const words = createNamespaceWords<'invoice'>(locale, await loadTexts(locale, 'invoice'));
    const { table, scene } = reachFigure(words, 'free-on-board');
    expect(table.rows.map(([letters]) => letters)).toEqual(termsOfDelivery.map((term) => lettersOfTerm[term]));
    expect(table.rows.at(-1)?.[2]).toBe(words('reach.nothing'));
    expect(table.rows[0]?.[2]).toContain(words('step.customs'));
    const ends = scene.marks.flatMap((mark) => (mark.mark === 'text' ? [mark.x + textWidth(mark.text, mark.size) / 2] : []));
    expect(Math.max(...ends)).toBeLessThanOrEqual(scene.width + 1);
  });
});

describe('the terms of delivery', () => {
  it('reach further in the order in which they are offered, and hold what they reach', () => {
    const reaches = termsOfDelivery.map((term) => reachOfTerm[term]);
    expect(reaches).toEqual(reaches.toSorted((one, other) => one - other));
    for (const term of termsOfDelivery) {
      const parts: readonly string[] = partsInPrice[term];
      expect(parts.includes('freight')).toBe(reachOfTerm[term] >= 3);
      expect(parts.includes('last-leg')).toBe(reachOfTerm[term] >= 4);
      expect(parts.includes('duty')).toBe(reachOfTerm[term] >= 5);
    }
  });
});
