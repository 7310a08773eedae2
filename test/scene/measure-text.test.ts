import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../src/scene/measure-text.ts';

const doc = new PDFDocument();
const faces = ['regular', 'bold'].map((face) => readFileSync(`src/ui/fonts/${face}.ttf`));
const samples = [
  'Aller vers un pays partenaire à faible risque (Łódź, Pologne)',
  '€ 1.234.567 · −12 345,67 € · +£9,999',
  'WWW MMM mmm œuvre Œ 100 % «\u00a0près\u00a0» “ja” ’s',
  'ijlftr.,:;|!¡()[]{}/\\-–—_"\'',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÉÈÇÖÜ',
  'abcdefghijklmnopqrstuvwxyzàéèçöüñß',
  '0123456789 @#$%&*+=<>?²³°',
];

describe('measuring text', () => {
  it.each(samples)('never takes %j for narrower than the font draws it, nor for half as wide again', (sample) => {
    for (const face of faces) {
      const drawn = doc.font(face).fontSize(14).widthOfString(sample);
      expect(textWidth(sample, 14)).toBeGreaterThanOrEqual(drawn);
      expect(textWidth(sample, 14)).toBeLessThan(drawn * 1.55);
    }
  });
});

describe('wrapping', () => {
  it('keeps every line within the width and loses no letter', () => {
    const word = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }).map((text) => text.replaceAll(' ', 'x'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const lines = wrapText(words.join(' '), 14, 120);
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
        expect(lines.join('').replace(/[- ]/g, '')).toBe(words.join('').replace(/[- ]/g, ''));
      }),
      { numRuns: 200 },
    );
  });
});
