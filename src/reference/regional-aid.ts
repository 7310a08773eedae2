import { figureOf } from './papers.ts';

type Province = 'limburg' | 'east-flanders' | 'west-flanders';

const papers = { source: 'vlaio-regional-map', asOf: '2022', reviewBy: '2026-12-31', status: 'secondary' } as const;

interface Municipality {
  /** As on the map of 2022. */
  readonly name: string;
  readonly province: Province;
  /** Since 2025 part of. */
  readonly now?: string;
}

/** Municipalities on the regional aid map 2022–2027, where large firms too may get transformation support for investments. */
export const regionalAid = {
  municipalities: [
    { name: 'Bilzen', province: 'limburg', now: 'Bilzen-Hoeselt' },
    { name: 'Heers', province: 'limburg' },
    { name: 'Hoeselt', province: 'limburg', now: 'Bilzen-Hoeselt' },
    { name: 'Lanaken', province: 'limburg' },
    { name: 'Maasmechelen', province: 'limburg' },
    { name: 'Tongeren', province: 'limburg', now: 'Tongeren-Borgloon' },
    { name: 'Dilsen-Stokkem', province: 'limburg' },
    { name: 'Hechtel-Eksel', province: 'limburg' },
    { name: 'Houthalen-Helchteren', province: 'limburg' },
    { name: 'Lommel', province: 'limburg' },
    { name: 'Oudsbergen', province: 'limburg' },
    { name: 'Pelt', province: 'limburg' },
    { name: 'Beringen', province: 'limburg' },
    { name: 'Genk', province: 'limburg' },
    { name: 'Ham', province: 'limburg', now: 'Tessenderlo-Ham' },
    { name: 'Leopoldsburg', province: 'limburg' },
    { name: 'Lummen', province: 'limburg' },
    { name: 'Tessenderlo', province: 'limburg', now: 'Tessenderlo-Ham' },
    { name: 'Zutendaal', province: 'limburg' },
    { name: 'Ronse', province: 'east-flanders' },
    { name: 'Geraardsbergen', province: 'east-flanders' },
    { name: 'Ninove', province: 'east-flanders' },
    { name: 'Middelkerke', province: 'west-flanders' },
    { name: 'Oostende', province: 'west-flanders' },
    { name: 'Diksmuide', province: 'west-flanders' },
  ] satisfies readonly Municipality[],
  from: 2022,
  until: 2027,
  rateLargeFirm: figureOf({ ...papers, unit: '1', note: 'Strategic transformation support for a large firm.' }, 0.08),
  ...papers,
} as const;
