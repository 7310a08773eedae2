import { describe, expect, it } from 'vitest';
import { countries, findCountry } from '../../src/reference/countries.ts';
import { lateOfTen } from '../../src/reference/lateness.ts';
import { leadTimeWeeks } from '../../src/reference/lead-time.ts';

const of = (iso2: string) => {
  const country = findCountry(iso2);
  if (!country) throw new Error(`${iso2} is missing`);
  return { lead: leadTimeWeeks(country), late: lateOfTen(country) };
};

describe('weeks of waiting', () => {
  it('are 4 + 2 + 47 / 7.02 = 12.7 from China, round the Cape', () => expect(of('CN').lead.value).toBeCloseTo(12.7, 2));

  it('widen by the root of the sum of squares: 2² + 1² + (15 / 7)² is 3.1² below 12.7', () =>
    expect(of('CN').lead.low).toBeCloseTo(12.7 - Math.hypot(2, 1, 15 / 7), 2));

  it('are about 4.6 within Belgium', () => expect(of('BE').lead.value).toBeCloseTo(4.57, 2));
});

describe('deliveries of ten that come late', () => {
  it('are 1.5 + 3.5 − 3.7 + 1 = 2.3 from China, by sea', () => expect(of('CN').late.value).toBeCloseTo(2.3, 6));

  it('are 1.5 + 3.5 − 4 = 1 within Belgium, by road', () => expect(of('BE').late.value).toBeCloseTo(1, 6));

  it('stay between 0 and 10 everywhere', () =>
    expect(countries.map(lateOfTen).filter(({ low, high }) => low <= 0 || high > 10)).toEqual([]));
});
