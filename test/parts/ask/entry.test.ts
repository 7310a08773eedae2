import { describe, expect, it } from 'vitest';
import { answerOf, entryOf, sameAnswer, type Entry } from '../../../src/parts/ask/entry.ts';
import { createFormat } from '../../../src/i18n/format.ts';

const euroRule = { locale: 'nl-BE', unit: 'EUR/yr', bounds: [0, 1e10] } as const;
const shareRule = { locale: 'nl-BE', unit: '1', bounds: [0, 1] } as const;
const empty: Entry = { text: '', sure: '', low: '', high: '', unknown: false, note: '' };

describe('what the boxes mean', () => {
  it.each([
    ['1500', { text: '1500', locale: 'nl-BE', value: 1500 }],
    ['1,5', { text: '1,5', locale: 'nl-BE', value: 1.5 }],
    ['10 tot 15', { text: '10 tot 15', locale: 'nl-BE', value: 12.5, sure: 'range', low: 10, high: 15 }],
    ['weet niet', { unknown: true }],
    ['geen idee hoeveel', { text: 'geen idee hoeveel', locale: 'nl-BE' }],
    ['3x300', { text: '3x300', locale: 'nl-BE' }],
    ['', undefined],
  ])('"%s"', (text, answer) => {
    expect(answerOf({ ...empty, text }, euroRule)).toEqual(answer);
  });

  it('keeps a percentage as a share: 12 is 0.12', () => {
    expect(answerOf({ ...empty, text: '12' }, shareRule)).toMatchObject({ value: 0.12 });
  });

  it('keeps how sure, own limits and a note', () => {
    const entry: Entry = { ...empty, text: '100', sure: 'range', low: '80', high: '150', note: ' factuur maart ' };
    expect(answerOf(entry, euroRule)).toMatchObject({ value: 100, sure: 'range', low: 80, high: 150, note: 'factuur maart' });
  });

  it('is unknown whatever stands in the box once that is ticked', () => {
    expect(answerOf({ ...empty, text: '100', unknown: true }, euroRule)).toEqual({ unknown: true });
  });
});

describe('what the boxes show', () => {
  it('shows what was typed in the language it was typed in, else the value as one types it here', () => {
    const answer = { text: '1.500,50', locale: 'nl-BE', value: 1500.5 } as const;
    expect(entryOf(answer, 'EUR/yr', createFormat('nl-BE')).text).toBe('1.500,50');
    expect(entryOf(answer, 'EUR/yr', createFormat('fr-BE')).text).toBe('1500,5');
    expect(entryOf(answer, 'EUR/yr', createFormat('en-GB')).text).toBe('1500.5');
  });

  it('gives back the same answer when nothing was changed', () => {
    const answer = { text: '12,5', locale: 'nl-BE', value: 0.125, sure: 'rough', note: 'boekhouding' } as const;
    expect(sameAnswer(answerOf(entryOf(answer, '1', createFormat('nl-BE')), shareRule), answer)).toBe(true);
  });
});
