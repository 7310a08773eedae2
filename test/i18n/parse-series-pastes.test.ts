import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../src/i18n/parse-series.ts';
import { pastes } from './series/pastes.ts';

const kinds = (wanted: 'series' | 'refused' | 'asks') =>
  pastes.filter((paste) => paste[wanted] !== undefined).map((paste) => [paste.kind, paste.locale, paste] as const);

describe('what people paste', () => {
  it.each(kinds('series'))('is read: %s (%s)', (_, locale, { text, series }) => {
    expect(parseSeries(text, locale)).toMatchObject({ is: 'series', values: series });
  });

  it.each(kinds('refused'))('is refused: %s (%s)', (_, locale, { text, refused }) => {
    expect(parseSeries(text, locale)).toMatchObject({ is: 'refused', reason: refused });
  });

  it.each(kinds('asks'))('is asked: %s (%s)', (_, locale, { text, asks = [] }) => {
    const read = parseSeries(text, locale);
    const readings = read.is === 'asks' ? read.readings.map(({ values }) => values) : [];
    for (const wanted of asks) expect(readings).toContainEqual(wanted);
    expect(read.is).toBe('asks');
  });
});
