import { describe, expect, it } from 'vitest';
import { questionsOf, sortRows, type CheckRow } from '../../../../src/features/scan/check/check-rows.ts';

const row = (
  label: string,
  share: number | undefined,
  open: boolean,
  basis: CheckRow['basis'] = open ? 'assumption' : 'own-figure',
): CheckRow => ({
  key: label,
  label,
  share,
  open,
  basis,
  estimate: undefined,
  field: 'delivery.leadTime',
});
const rows = [row('c', 0.1, false), row('a', 0.5, true), row('b', undefined, true), row('d', 0.2, true)];
const labels = (found: readonly CheckRow[]) => found.map(({ label }) => label).join('');

describe('the rows of the check table', () => {
  it('stand by weight, by what they rest on, or by name', () => {
    expect(labels(sortRows(rows, 'influence', 'nl-BE'))).toBe('adcb');
    expect(labels(sortRows(rows, 'basis', 'nl-BE'))).toBe('adbc');
    expect(labels(sortRows(rows, 'name', 'nl-BE'))).toBe('abcd');
  });

  it('put an open figure that is worth knowing before one that only weighs, and an answered one by its weight alone', () => {
    const worth = [...rows, { ...row('e', 0.05, true), worth: 900 }, { ...row('f', 0.04, false), worth: 5000 }];
    expect(labels(sortRows(worth, 'influence', 'nl-BE'))).toBe('eadcfb');
    expect(labels(sortRows(worth, 'basis', 'nl-BE'))).toBe('eadbcf');
    expect(labels(questionsOf(worth))).toBe('ead');
  });

  it('stand by what they rest on, the least firm first: open, assumption, statistic, own figure, quote', () => {
    const mixed = [
      row('quote', 0.9, false, 'quote'),
      row('own', 0.8, false, 'own-figure'),
      row('statistic', 0.1, true, 'statistic'),
      row('light assumption', 0.2, true, 'assumption'),
      row('heavy assumption', 0.3, true, 'assumption'),
      row('nothing', undefined, true, 'open'),
    ];
    expect(sortRows(mixed, 'basis', 'nl-BE').map(({ label }) => label)).toEqual([
      'nothing',
      'heavy assumption',
      'light assumption',
      'statistic',
      'own',
      'quote',
    ]);
  });

  it('give the accountant what is open and weighs, heaviest first, and no more than twelve', () => {
    expect(labels(questionsOf(rows))).toBe('ad');
    const many = Array.from({ length: 20 }, (_, at) => row(String(at), at / 20, true));
    expect(questionsOf(many).map(({ label }) => label)).toEqual(['19', '18', '17', '16', '15', '14', '13', '12', '11', '10', '9', '8']);
  });

  it('ask a figure that several ways share once, of the heaviest', () => {
    const shared = [row('a', 0.3, true), row('b', 0.4, true)].map((one) => ({ ...one, estimate: 'growth in Czechia' }));
    expect(labels(questionsOf([...shared, row('c', 0.1, true)]))).toBe('bc');
  });
});
