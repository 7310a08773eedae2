import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../src/i18n/parse-series.ts';
import { lastZeros } from '../../src/i18n/series/last-zeros.ts';

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const first = [318, 402, 377, 521, 498, 655, 712, 689, 540, 466, 431, 509];
const second = first.map((sold, at) => sold + 7 * (at % 3) + 15);
const sum = first.map((sold, at) => sold + (second[at] ?? 0));
const both = [...first, ...second];
const table = (head: string, ...columns: readonly (readonly (number | string)[])[]) =>
  [...(head === '' ? [] : [head]), ...months.map((month, at) => [month, ...columns.map((column) => column[at])].join('\t'))].join('\n');
const read = (text: string) => parseSeries(text, 'nl-BE');
const readings = (text: string) => {
  const found = read(text);
  return found.is === 'asks' ? found.readings : [];
};
const choicesOf = (text: string, values: readonly number[]) =>
  readings(text)
    .find((one) => one.values.join() === values.join())
    ?.choices.map(({ code, name }) => [code, name]);

describe('years side by side', () => {
  it.each([
    ['their sum', sum],
    ['their difference', first.map((sold, at) => (second[at] ?? 0) - sold)],
    ['their mean', sum.map((sold) => sold / 2)],
    ['their growth', first.map((sold, at) => `${Math.round(((second[at] ?? 0) / sold - 1) * 100)} %`)],
  ])('are read without %s in a column that has no heading', (_, third) =>
    expect(read(table('\t2024\t2025\t', first, second, third))).toMatchObject({ is: 'series', values: both }),
  );

  it('are read where the corner above the months was not copied', () =>
    expect(read(table('2024\t2025', first, second, sum))).toMatchObject({ is: 'series', values: both }));

  it('are never joined without a question to a third column that has no heading', () => {
    const other = first.map((sold, at) => sold * (2 + (at % 5)));
    expect(readings(table('\t2024\t2025\t', first, second, other)).map(({ values }) => values.length)).toEqual([24, 12]);
  });

  it('without any heading are offered one after the other, as one of them and added up, never as their total alone', () => {
    const text = table('', first, second, sum);
    expect(choicesOf(text, both)).toEqual([['joined-lines', '2']]);
    expect(choicesOf(text, second)).toEqual([['nameless', '2']]);
    expect(choicesOf(text, sum)).toEqual([['sum', '2']]);
  });

  it('without months are offered so too', () => {
    const text = first.map((sold, at) => [sold, second[at], sum[at]].join('\t')).join('\n');
    expect(choicesOf(text, both)).toEqual([['joined-lines', '2']]);
    expect(choicesOf(text, first)).toEqual([['nameless', '1']]);
    expect(choicesOf(text, sum)).toEqual([['sum', '2']]);
  });
});

describe('what may be something else', () => {
  it('asks of a column without a heading beside one with a heading which is meant, and gives both a name', () => {
    const text = table('Maand\tStuks\t', first, second);
    expect(choicesOf(text, first)).toEqual([['column', 'Stuks']]);
    expect(choicesOf(text, second)).toEqual([['nameless', '2']]);
  });

  it('does not take percentages for pieces', () =>
    expect(
      read(
        table(
          '',
          first.map((_, at) => `${7 + (at % 3)} %`),
        ),
      ),
    ).toMatchObject({ is: 'refused', reason: 'not-a-number' }));

  it('asks of as many numbers as a year has weeks whether they are weeks', () => {
    const text = Array.from({ length: 52 }, (_, at) => 40 + ((at * 11) % 17)).join('\n');
    expect(readings(text).map(({ values, choices }) => [values.length, choices[0]?.code])).toEqual([
      [12, 'from-weeks'],
      [52, 'rows-are-months'],
    ]);
  });

  it('asks whether months of nothing at the end are still to come', () => {
    const running = [...first.slice(0, 8), 0, 0, 0, 0];
    expect(choicesOf(table('', running), first.slice(0, 8))).toEqual([['without-zeros', '4']]);
    expect(choicesOf(table('', running), running)).toEqual([['as-written', undefined]]);
  });

  it.each([
    ['none at the end', [0, 0, 3, 0, 5], 0],
    ['as many before', [4, 0, 0, 3, 5, 0, 0], 0],
    ['more than before', [4, 0, 3, 5, 0, 0], 2],
    ['none before', [4, 2, 3, 5, 0], 1],
  ])('counts zeros at the end only where they are unlike those before: %s', (_, values, count) => expect(lastZeros(values)).toBe(count));
});
