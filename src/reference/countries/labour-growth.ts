import type { CountryCode } from './country-codes.ts';

/** Growth on a year of the cost of an hour in the whole economy, fourth quarter of 2025, in LOCAL currency, in per cent. None was published for Belgium. */
export const labourGrowth2025: Partial<Record<CountryCode, number>> = {
  AT: 3.4,
  BG: 13.9,
  CY: 2.7,
  CZ: 7.4,
  DE: 3.2,
  DK: 3.0,
  EE: 5.2,
  ES: 3.9,
  FR: 1.7,
  GR: 8.7,
  HR: 11.0,
  HU: 8.9,
  IE: 3.3,
  IT: 2.6,
  LT: 9.0,
  LU: 3.4,
  LV: 7.4,
  MT: -3.7,
  NL: 4.8,
  PL: 7.3,
};
