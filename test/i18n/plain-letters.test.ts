import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLetters } from '../../src/i18n/plain-letters.ts';

describe('plain letters', () => {
  it.each([
    ['Tsjechië', 'tsjechie'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['bœufs, Straße; ŁÓDŹ', 'boeufs strasse lodz'],
    ["ski’s en camera's", 'skis en cameras'],
    ['  e-bike  (2x) ', 'e bike 2x'],
    ['…', ''],
  ])('of "%s" are "%s"', (text, plain) => expect(plainLetters(text)).toBe(plain));

  it('stay as they are when they are taken again', () => {
    fc.assert(fc.property(fc.string(), (text) => plainLetters(plainLetters(text)) === plainLetters(text)));
  });
});
