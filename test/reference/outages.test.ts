import { describe, expect, it } from 'vitest';
import { countries, findCountry } from '../../src/reference/countries.ts';
import { outageFactor, routeOutages, sourceOutages, sourceOutageWeeks } from '../../src/reference/outages.ts';

const figure = (value: number) =>
  ({ value, low: value, high: value, unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' }) as const;

const place = (stability: number, law: number, hazard: number) => {
  const zero = figure(0);
  return {
    governance: { stability: figure(stability), law: figure(law), effectiveness: zero, regulation: zero, corruption: zero, voice: zero },
    hazard: figure(hazard),
  };
};

describe('outages', () => {
  it('are as frequent as the base rate where governance is 0 and hazard 15', () => expect(outageFactor(place(0, 0, 15))).toBe(1));

  it('fall by e^−0.35 = 0.705 where stability and rule of law are both 1', () =>
    expect(outageFactor(place(1, 1, 15))).toBeCloseTo(0.7047, 4));

  it('rise by a tenth where hazard is 30 instead of 15', () => expect(outageFactor(place(0, 0, 30))).toBeCloseTo(1.1, 6));

  it('are once in 3 to 4 years in Vietnam, China and Bangladesh', () =>
    expect(['VN', 'CN', 'BD'].map((iso2) => outagesIn(iso2).toFixed(2))).toEqual(['0.27', '0.30', '0.35']));

  it('are never 0, in Belgium neither', () => {
    expect(outagesIn('BE')).toBeGreaterThan(0.1);
    expect(countries.filter((country) => sourceOutages(country).low <= 0)).toEqual([]);
  });

  it('last some weeks everywhere, and travel by sea has troubles of its own', () => {
    const [belgium, china] = [findCountry('BE'), findCountry('CN')];
    if (!belgium || !china) throw new Error('Belgium and China are missing');
    expect(sourceOutageWeeks(belgium).value).toBeGreaterThan(3);
    expect(routeOutages(belgium)).toBeUndefined();
    expect(routeOutages(china)?.perYear.value).toBeGreaterThan(0);
  });
});

function outagesIn(iso2: string): number {
  const country = findCountry(iso2);
  return country ? sourceOutages(country).value : Number.NaN;
}
