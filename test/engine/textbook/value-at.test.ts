import { describe, expect, it } from 'vitest';
import { flatArrays, writeInline } from '../../../.scripts/build/flat-arrays.mjs';
import { amountBook, evaluateAmounts } from '../../../src/engine/model/amount-program.ts';
import { addAt, setAt, valueAt } from '../../../src/engine/textbook/value-at.ts';

describe('a flat array', () => {
  it('is read, written and added to at a place that it has', () => {
    const values = Float64Array.of(1, 2, 3);
    setAt(values, 0, 5);
    addAt(values, 2, 0.5);
    expect([valueAt(values, 0), valueAt(values, 1), valueAt(values, 2)]).toEqual([5, 2, 3.5]);
  });

  it.each([-1, 3, 0.5, Number.NaN])('refuses to be read, written or added to at %s of three', (index) => {
    const values = Float64Array.of(1, 2, 3);
    expect(() => valueAt(values, index)).toThrow(RangeError);
    expect(() => setAt(values, index, 1)).toThrow(RangeError);
    expect(() => addAt(values, index, 1)).toThrow(RangeError);
    expect([...values]).toEqual([1, 2, 3]);
  });

  it('throws within the loop of the amounts when a product names an estimate that is not there', () => {
    const book = amountBook([{ id: 'one', unit: '', basis: 'quote', low: 1, likely: 1, high: 1, bounds: [0, 2] }]);
    book.add([{ factor: 2, of: ['one'] }]);
    const value = (of: number) => {
      const into = new Float64Array(1);
      evaluateAmounts({ ...book.program(), singleOf: Int32Array.of(of) }, Float64Array.of(21), into);
      return into[0];
    };
    expect(value(0)).toBe(42);
    expect(() => value(1)).toThrow(new RangeError('1 is outside an array of 1'));
  });
});

describe('the calls as they are written inline', () => {
  const bare = (code: string) => writeInline(code, { isChecked: false });
  const checked = (code: string) => writeInline(code, { isChecked: true });

  it('are bare reads and writes in the build, one within the other too', () => {
    expect(bare('x = valueAt(state.amount, valueAt(of, i + 1)) ** 2;')).toBe('x = state.amount[of[i + 1]] ** 2;');
    expect(bare('setAt(into, at + 1, -valueAt(from, at));')).toBe('(into[at + 1] = -from[at]);');
    expect(bare('addAt(sums, bin, a - b);')).toBe('(sums[bin] += a - b);');
    expect(bare('valueAt(rows[at] ?? none, i);')).toBe('(rows[at] ?? none)[i];');
    expect(bare('valueAt(found?.scores, i);')).toBe('(found?.scores)[i];');
    expect(bare('const sumOf = ({ own }) => places.map((place) => valueAt(own, place));')).toBe(
      'const sumOf = ({ own }) => places.map((place) => own[place]);',
    );
  });

  it('ask first whether the place is there in tests', () => {
    expect(checked('valueAt(a, i)')).toBe('(a[i] ?? valueAt(a, i))');
    expect(checked('setAt(a, i, x)')).toBe('(a[i] = a[i] === undefined ? setAt(a, i, x) : x)');
    expect(checked('addAt(a, i, x)')).toBe('(a[i] === undefined ? addAt(a, i, x) : (a[i] += x))');
  });

  it('stay calls in tests where writing the index twice would do a thing twice', () => {
    expect(checked('valueAt(a, next())')).toBe('valueAt(a, next())');
    expect(checked('addAt(a, i++, valueAt(b, 0))')).toBe('addAt(a, i++, (b[0] ?? valueAt(b, 0)))');
  });

  it('are those of the engine alone', () => {
    const { transform } = flatArrays({ isChecked: false });
    expect(transform).toMatchObject({ filter: { id: /\/src\/engine\/.+\.ts$/ } });
  });
});
