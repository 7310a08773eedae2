import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMatch, plainLetters } from '../../src/ui/near-match.ts';

describe('searching by near match', () => {
  it.each([
    ['tsjechie', 'Tsjechië'],
    ['TURKIJE', 'Turkije'],
    ['vietman', 'Vietnam'],
    ['bangladehs', 'Bangladesh'],
    ['fietsfrm', 'Fietsframes en onderdelen'],
    ['frames fiets', 'Fietsframes en onderdelen'],
    ['printplat', 'Printplaten en elektronische borden'],
    ['cote ivoire', 'Côte d’Ivoire'],
  ])('finds with "%s" %s', (typed, text) => {
    expect(nearMatch(typed, text)).toBeDefined();
  });

  it.each([
    ['xyz', 'Turkije'],
    ['ind', 'China'],
    ['duitsland', 'Nederland'],
  ])('does not find with "%s" %s', (typed, text) => {
    expect(nearMatch(typed, text)).toBeUndefined();
  });

  it('prefers the exact word to its beginning, and that to a typing error', () => {
    const scores = ['India', 'Indiana', 'Indra'].map((text) => nearMatch('india', text) ?? Infinity);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(3);
  });

  it('finds any text with itself, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => plainLetters(text) === '' || nearMatch(text, text) !== undefined));
  });
});
