import { describe, expect, it } from 'vitest';
import { compareFigures, firstDifference } from './compare.ts';

describe('the figures of two engines', () => {
  const inputs = '{"seed":1}';

  it('are the same to the last bit', () => {
    const figures = { inputs, values: [0.1 + 0.2, -4, null] };
    expect(compareFigures(figures, { ...figures })).toEqual({ compared: 4, unequal: 0, largest: 0, at: '' });
  });

  it('differ by one bit, and it is said where', () => {
    const difference = compareFigures({ inputs, values: [1, 0.1 + 0.2] }, { inputs, values: [1, 0.3] });
    expect(difference).toMatchObject({ unequal: 1, at: 'values[1]: 0.30000000000000004 and 0.3' });
    expect(difference.largest).toBeCloseTo(1.85e-16, 17);
  });

  it('differ wholly when other inputs went in, one has no number, or a list is shorter', () => {
    expect(compareFigures({ inputs, values: [] }, { inputs: '{"seed":2}', values: [] }).largest).toBe(1);
    expect(compareFigures({ inputs, values: [null] }, { inputs, values: [2] }).largest).toBe(1);
    expect(compareFigures({ inputs, values: [1, 2] }, { inputs, values: [1] }).largest).toBe(1);
    expect(compareFigures({ inputs, values: [1] }, { inputs }).largest).toBe(1);
  });
});

describe('the words of two engines', () => {
  it('are the same, or are shown around the first that differs', () => {
    expect(firstDifference('a b c', 'a b c')).toBeUndefined();
    expect(firstDifference('it costs 7 euro less', 'it costs 9 euro less')).toBe('“it costs 7 euro less” and “it costs 9 euro less”');
    expect(firstDifference('a b', 'a b c')).toBe('“a b” and “a b c”');
  });
});
