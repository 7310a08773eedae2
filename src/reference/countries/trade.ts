import type { CountryCode } from './country-codes.ts';

/** Seen from Flanders: here, elsewhere in the European Union, its neighbours, further away. */
export type Zone = 'home' | 'eu' | 'near' | 'far';

/** 1 European Union, EEA and Switzerland · 2 like-minded or with a deep agreement · 3 neither · 4 risk of tension · 5 under sanctions. */
export type FriendTier = 1 | 2 | 3 | 4 | 5;

/**
 * Under which rules goods enter the European Union.
 *
 * EU single market · CU customs union · EEA · FTA, EPA, SAA, DCFTA, TCA free trade agreements · EBA everything but arms ·
 * GSP, GSP+ general preferences · GSP_CONCLUDED the same, with an agreement concluded but not in force · MFN ordinary duty ·
 * MFN_SIGNED the same, with an agreement signed but not in force · SANCTIONED.
 */
export type TradeRegime =
  | 'EU'
  | 'CU'
  | 'EEA'
  | 'FTA'
  | 'EPA'
  | 'SAA'
  | 'DCFTA'
  | 'TCA'
  | 'EBA'
  | 'GSP'
  | 'GSP+'
  | 'GSP_CONCLUDED'
  | 'MFN'
  | 'MFN_SIGNED'
  | 'SANCTIONED';

/** Zone, tier, regime, share of the ordinary duty that applies. */
export type TradeRow = readonly [zone: Zone, tier: FriendTier, regime: TradeRegime, dutyFactor: number];

export const trade = {
  AE: ['far', 3, 'MFN', 1],
  AL: ['near', 2, 'SAA', 0],
  AR: ['far', 3, 'MFN_SIGNED', 1],
  AT: ['eu', 1, 'EU', 0],
  AU: ['far', 2, 'MFN', 1],
  BA: ['near', 2, 'SAA', 0],
  BD: ['far', 3, 'EBA', 0],
  BE: ['home', 1, 'EU', 0],
  BG: ['eu', 1, 'EU', 0],
  BR: ['far', 3, 'MFN_SIGNED', 1],
  BY: ['near', 5, 'SANCTIONED', 1],
  CA: ['far', 2, 'FTA', 0],
  CH: ['near', 1, 'FTA', 0],
  CI: ['far', 3, 'EPA', 0],
  CL: ['far', 2, 'FTA', 0],
  CN: ['far', 4, 'MFN', 1],
  CO: ['far', 2, 'FTA', 0],
  CR: ['far', 2, 'FTA', 0],
  CY: ['eu', 1, 'EU', 0],
  CZ: ['eu', 1, 'EU', 0],
  DE: ['eu', 1, 'EU', 0],
  DK: ['eu', 1, 'EU', 0],
  DZ: ['near', 3, 'FTA', 0],
  EE: ['eu', 1, 'EU', 0],
  EG: ['near', 3, 'FTA', 0],
  ES: ['eu', 1, 'EU', 0],
  ET: ['far', 3, 'EBA', 0],
  FI: ['eu', 1, 'EU', 0],
  FR: ['eu', 1, 'EU', 0],
  GB: ['near', 2, 'TCA', 0],
  GE: ['near', 2, 'DCFTA', 0],
  GH: ['far', 3, 'EPA', 0],
  GR: ['eu', 1, 'EU', 0],
  HK: ['far', 4, 'MFN', 1],
  HR: ['eu', 1, 'EU', 0],
  HU: ['eu', 1, 'EU', 0],
  ID: ['far', 3, 'GSP_CONCLUDED', 0.8],
  IE: ['eu', 1, 'EU', 0],
  IL: ['near', 2, 'FTA', 0],
  IN: ['far', 3, 'GSP_CONCLUDED', 0.9],
  IS: ['near', 1, 'EEA', 0],
  IT: ['eu', 1, 'EU', 0],
  JO: ['near', 3, 'FTA', 0],
  JP: ['far', 2, 'FTA', 0],
  KE: ['far', 3, 'EPA', 0],
  KH: ['far', 3, 'EBA', 0.2],
  KR: ['far', 2, 'FTA', 0],
  KZ: ['far', 3, 'MFN', 1],
  LA: ['far', 3, 'EBA', 0],
  LK: ['far', 3, 'GSP+', 0],
  LT: ['eu', 1, 'EU', 0],
  LU: ['eu', 1, 'EU', 0],
  LV: ['eu', 1, 'EU', 0],
  MA: ['near', 3, 'FTA', 0],
  MD: ['near', 2, 'DCFTA', 0],
  ME: ['near', 2, 'SAA', 0],
  MG: ['far', 3, 'EPA', 0],
  MK: ['near', 2, 'SAA', 0],
  MM: ['far', 4, 'EBA', 0],
  MT: ['eu', 1, 'EU', 0],
  MU: ['far', 3, 'EPA', 0],
  MX: ['far', 2, 'FTA', 0],
  MY: ['far', 3, 'MFN', 1],
  NG: ['far', 3, 'GSP', 0.8],
  NL: ['eu', 1, 'EU', 0],
  NO: ['near', 1, 'EEA', 0],
  NZ: ['far', 2, 'FTA', 0],
  PE: ['far', 3, 'FTA', 0],
  PH: ['far', 3, 'GSP+', 0],
  PK: ['far', 3, 'GSP+', 0],
  PL: ['eu', 1, 'EU', 0],
  PT: ['eu', 1, 'EU', 0],
  QA: ['far', 3, 'MFN', 1],
  RO: ['eu', 1, 'EU', 0],
  RS: ['near', 2, 'SAA', 0],
  RU: ['near', 5, 'SANCTIONED', 1],
  RW: ['far', 3, 'EBA', 0],
  SA: ['far', 3, 'MFN', 1],
  SE: ['eu', 1, 'EU', 0],
  SG: ['far', 2, 'FTA', 0],
  SI: ['eu', 1, 'EU', 0],
  SK: ['eu', 1, 'EU', 0],
  SN: ['far', 3, 'EBA', 0],
  TH: ['far', 3, 'MFN', 1],
  TN: ['near', 3, 'FTA', 0],
  TR: ['near', 2, 'CU', 0],
  TW: ['far', 2, 'MFN', 1],
  UA: ['near', 2, 'DCFTA', 0],
  US: ['far', 2, 'MFN', 1],
  UZ: ['far', 3, 'GSP+', 0],
  VN: ['far', 3, 'FTA', 0.3],
  ZA: ['far', 3, 'EPA', 0],
} as const satisfies Record<CountryCode, TradeRow>;
