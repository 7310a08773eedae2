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
 * MFN_CONCLUDED the same, with an agreement concluded but not in force · ZERO no duty on industrial goods, given by the European
 * Union alone and for a time · SANCTIONED.
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
  | 'MFN_CONCLUDED'
  | 'ZERO'
  | 'SANCTIONED';

/** Zone, tier, regime. What is due of the ordinary duty under a regime stands in `duty-rules.ts`. */
export type TradeRow = readonly [zone: Zone, tier: FriendTier, regime: TradeRegime];

export const trade = {
  AE: ['far', 3, 'MFN'],
  AL: ['near', 2, 'SAA'],
  AR: ['far', 3, 'FTA'],
  AT: ['eu', 1, 'EU'],
  AU: ['far', 2, 'MFN_CONCLUDED'],
  BA: ['near', 2, 'SAA'],
  BD: ['far', 3, 'EBA'],
  BE: ['home', 1, 'EU'],
  BG: ['eu', 1, 'EU'],
  BR: ['far', 3, 'FTA'],
  BY: ['near', 5, 'SANCTIONED'],
  CA: ['far', 2, 'FTA'],
  CH: ['near', 1, 'FTA'],
  CI: ['far', 3, 'EPA'],
  CL: ['far', 2, 'FTA'],
  CN: ['far', 4, 'MFN'],
  CO: ['far', 2, 'FTA'],
  CR: ['far', 2, 'FTA'],
  CY: ['eu', 1, 'EU'],
  CZ: ['eu', 1, 'EU'],
  DE: ['eu', 1, 'EU'],
  DK: ['eu', 1, 'EU'],
  DZ: ['near', 3, 'FTA'],
  EE: ['eu', 1, 'EU'],
  EG: ['near', 3, 'FTA'],
  ES: ['eu', 1, 'EU'],
  ET: ['far', 3, 'EBA'],
  FI: ['eu', 1, 'EU'],
  FR: ['eu', 1, 'EU'],
  GB: ['near', 2, 'TCA'],
  GE: ['near', 2, 'DCFTA'],
  GH: ['far', 3, 'EPA'],
  GR: ['eu', 1, 'EU'],
  HK: ['far', 4, 'MFN'],
  HR: ['eu', 1, 'EU'],
  HU: ['eu', 1, 'EU'],
  ID: ['far', 3, 'GSP_CONCLUDED'],
  IE: ['eu', 1, 'EU'],
  IL: ['near', 2, 'FTA'],
  IN: ['far', 3, 'GSP_CONCLUDED'],
  IS: ['near', 1, 'EEA'],
  IT: ['eu', 1, 'EU'],
  JO: ['near', 3, 'FTA'],
  JP: ['far', 2, 'FTA'],
  KE: ['far', 3, 'EPA'],
  KH: ['far', 3, 'EBA'],
  KR: ['far', 2, 'FTA'],
  KZ: ['far', 3, 'MFN'],
  LA: ['far', 3, 'EBA'],
  LK: ['far', 3, 'GSP+'],
  LT: ['eu', 1, 'EU'],
  LU: ['eu', 1, 'EU'],
  LV: ['eu', 1, 'EU'],
  MA: ['near', 3, 'FTA'],
  MD: ['near', 2, 'DCFTA'],
  ME: ['near', 2, 'SAA'],
  MG: ['far', 3, 'EPA'],
  MK: ['near', 2, 'SAA'],
  MM: ['far', 4, 'EBA'],
  MT: ['eu', 1, 'EU'],
  MU: ['far', 3, 'EPA'],
  MX: ['far', 2, 'FTA'],
  MY: ['far', 3, 'MFN'],
  NG: ['far', 3, 'GSP'],
  NL: ['eu', 1, 'EU'],
  NO: ['near', 1, 'EEA'],
  NZ: ['far', 2, 'FTA'],
  PE: ['far', 3, 'FTA'],
  PH: ['far', 3, 'GSP+'],
  PK: ['far', 3, 'GSP+'],
  PL: ['eu', 1, 'EU'],
  PT: ['eu', 1, 'EU'],
  QA: ['far', 3, 'MFN'],
  RO: ['eu', 1, 'EU'],
  RS: ['near', 2, 'SAA'],
  RU: ['near', 5, 'SANCTIONED'],
  RW: ['far', 3, 'EBA'],
  SA: ['far', 3, 'MFN'],
  SE: ['eu', 1, 'EU'],
  SG: ['far', 2, 'FTA'],
  SI: ['eu', 1, 'EU'],
  SK: ['eu', 1, 'EU'],
  SN: ['far', 3, 'EBA'],
  TH: ['far', 3, 'MFN'],
  TN: ['near', 3, 'FTA'],
  TR: ['near', 2, 'CU'],
  TW: ['far', 2, 'MFN'],
  UA: ['near', 2, 'DCFTA'],
  US: ['far', 2, 'ZERO'],
  UZ: ['far', 3, 'GSP+'],
  VN: ['far', 3, 'FTA'],
  ZA: ['far', 3, 'EPA'],
} as const satisfies Record<CountryCode, TradeRow>;
