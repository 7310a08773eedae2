import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { FieldRule } from '../../../src/content/field.ts';
import { readAnswer } from '../../../src/dossier/draft/read-answer.ts';

const weeks: FieldRule = { id: 'weeks', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0.2, 52], question: 7 };
const basis: FieldRule = { id: 'basis', kind: 'choice', choices: ['ex-works', 'delivered'], question: 5 };

describe('readAnswer', () => {
  it.each([
    ['exact', 10, 10],
    ['about', 9, 11],
    ['rough', 7.5, 12.5],
    ['guess', 5, 15],
  ] as const)('reads 10 weeks, %s, as %d to %d', (sure, low, high) => {
    expect(readAnswer(weeks, { value: 10, sure }).given).toEqual({ kind: 'number', low, likely: 10, high });
  });

  it('takes who does not say how sure they are at about', () => {
    expect(readAnswer(weeks, { value: 10 }).given).toEqual(readAnswer(weeks, { value: 10, sure: 'about' }).given);
  });

  it('keeps a range within the bounds: 100 weeks with half as much more is 50 to 104', () => {
    expect(readAnswer(weeks, { value: 100, sure: 'guess' }).given).toEqual({ kind: 'number', low: 50, likely: 100, high: 104 });
  });

  it('gives what is chosen, not estimated, no range', () => {
    expect(readAnswer(weeks, { value: 10, sure: 'guess' }, true).given).toEqual({ kind: 'number', low: 10, likely: 10, high: 10 });
  });

  it('lets "I don’t know" rule over a value that was typed before', () => {
    expect(readAnswer(weeks, { value: 10, unknown: true }).given).toEqual({ kind: 'open' });
  });

  it('reads zero as an answer', () => {
    expect(readAnswer(weeks, { value: 0 })).toMatchObject({ given: { kind: 'number', likely: 0 }, faults: ['implausible'] });
  });

  it.each([
    ['a text', 'ten', ['not-a-number']],
    ['not a number', Number.NaN, ['not-a-number']],
    ['endless', Number.POSITIVE_INFINITY, ['not-a-number']],
  ])('does not take %s for a number', (_, value, faults) => {
    expect(readAnswer(weeks, { value })).toEqual({ given: { kind: 'open' }, faults });
  });

  it('takes only choices that are offered', () => {
    expect(readAnswer(basis, { value: 'delivered' }).given).toEqual({ kind: 'choice', value: 'delivered' });
    expect(readAnswer(basis, { value: 'CIF' })).toEqual({ given: { kind: 'open' }, faults: ['not-a-choice'] });
  });

  it('always puts low, likely and high in order and within the bounds', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (value, low, high) => {
        const { given } = readAnswer(weeks, { value, sure: 'range', low, high });
        if (given.kind !== 'number') throw new RangeError('a number was given');
        expect(given.low).toBeLessThanOrEqual(given.likely);
        expect(given.likely).toBeLessThanOrEqual(given.high);
        expect(given.low).toBeGreaterThanOrEqual(0);
        expect(given.high).toBeLessThanOrEqual(104);
      }),
    );
  });
});
