import { describe, expect, it } from 'vitest';
import { letterLanguages, supplierLetter } from '../../../src/content/supplier-letter.ts';
import { writeLetter } from '../../../src/present/chain/write-letter.ts';

describe('the letter to a supplier', () => {
  it.each(letterLanguages)('asks in %s what is open, and who delivers to the supplier', (language) => {
    const { questions, behind, confirm } = supplierLetter[language];
    const letter = writeLetter({ tier: 1, what: 'Forks', place: 'Taichung', known: 'told', share: 0.2, stockWeeks: 3 }, language);
    expect(letter).toContain('Forks, Taichung');
    for (const id of ['leadWeeks', 'others', 'qualifyWeeks', 'recoverWeeks'] as const) expect(letter).toContain(questions[id]);
    for (const id of ['place', 'what', 'share', 'stockWeeks'] as const) expect(letter).not.toContain(questions[id]);
    expect(letter).toContain(behind);
    expect(letter).not.toContain(confirm);
    expect(letter).not.toMatch(/undefined|NaN/);
  });

  it.each(letterLanguages)('lays in %s before the supplier what is only guessed', (language) => {
    const letter = writeLetter({ tier: 2, known: 'guess', share: 0.125, recoverWeeks: 8.5 }, language);
    const isPoint = language === 'en' || language === 'zh';
    expect(letter).toContain(supplierLetter[language].confirm);
    expect(letter).toContain(`${supplierLetter[language].questions.share} ${isPoint ? '12.5' : '12,5'}%`);
    expect(letter).toContain(`${supplierLetter[language].questions.recoverWeeks} ${isPoint ? '8.5' : '8,5'}`);
  });

  it('says every question in another way in every language', () => {
    for (const id of ['place', 'share', 'recoverWeeks'] as const)
      expect(new Set(letterLanguages.map((language) => supplierLetter[language].questions[id])).size).toBe(letterLanguages.length);
  });
});
