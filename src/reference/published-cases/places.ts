import type { CountryCode } from '../countries/country-codes.ts';
import type { PublishedCase } from './published-case.ts';

/** What the same piece costs when it comes from one place, beside when it comes from another. */
interface FromTwoPlaces {
  readonly sector: 'C14' | 'C25' | 'C26';
  readonly from: CountryCode;
  readonly to: CountryCode;
}

const jeans = {
  source: 'McKinsey & Company (2018), Is apparel manufacturing coming home?, in the press',
  standing: 'seen',
  tolerance: 0.1,
} as const;

/** Dollars for a pair, landed in the United States. */
export const jeansLanded = { CN: 12.04, BD: 10.68, MX: 10.57, US: 14.05 } as const;
/** Landed in Germany, China = 1. */
const jeansInGermany = { CN: 1, TR: 0.97, BD: 0.8 } as const;

function pairsOf(landed: Partial<Record<CountryCode, number>>, market: string): readonly PublishedCase<FromTwoPlaces, number>[] {
  const places = entriesOf(landed);
  return places.flatMap(([from, less], at) =>
    places.slice(at + 1).map(([to, more]) => ({
      ...jeans,
      id: `jeans-${market}-${from}-${to}`,
      topic: `a pair of jeans from ${to} instead of ${from}, landed in ${market}`,
      inputs: { sector: 'C14', from, to } as const,
      expected: more / less,
    })),
  );
}

function entriesOf(landed: Partial<Record<CountryCode, number>>): readonly (readonly [CountryCode, number])[] {
  const codes: readonly CountryCode[] = ['CN', 'BD', 'MX', 'TR', 'US'];
  return codes.flatMap((code) => {
    const cost = landed[code];
    return cost === undefined ? [] : [[code, cost] as const];
  });
}

export const jeansCases: readonly PublishedCase<FromTwoPlaces, number>[] = [
  ...pairsOf(jeansLanded, 'the United States'),
  ...pairsOf(jeansInGermany, 'Germany'),
];

/** The exporters of western Europe stand 15 to 30 points above China: the middle of it, and half of its width as tolerance. */
export const fromChinaCases: readonly PublishedCase<FromTwoPlaces, number>[] = (['C25', 'C26'] as const).map((sector) => ({
  id: `cost-index-${sector}`,
  topic: `what making costs in Belgium instead of China, ${sector === 'C25' ? 'metal' : 'electronics'}`,
  source: 'Boston Consulting Group (2014), The shifting economics of global manufacturing, selected highlights',
  standing: 'seen',
  inputs: { sector, from: 'CN', to: 'BE' },
  expected: 1.225,
  tolerance: 0.075,
}));
