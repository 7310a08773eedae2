import type { DutyDue, DutyRule } from '../duty-rule.ts';
import type { PreferenceSection } from '../goods-class.ts';
import { figureOf, type Papers, type Range } from '../papers.ts';
import type { CountryCode } from './country-codes.ts';
import type { TradeRegime } from './trade.ts';

const regimePapers: Papers = {
  unit: '1',
  source: 'trade-relations-2026',
  asOf: '2026-02',
  reviewBy: '2027-06-30',
  status: 'secondary',
  note: 'For goods that meet the rules of origin.',
};
const judged: Papers = {
  unit: '1',
  source: 'project',
  asOf: '2026-11',
  reviewBy: '2027-06-30',
  status: 'assumption',
  note: 'Differs by product: look up the tariff heading.',
};
const known: Papers = { ...judged, source: 'general-knowledge', note: 'Farm goods are largely outside these agreements, or under quota.' };

const share = (papers: Papers, value: number, range?: Range): DutyDue => ({ kind: 'share', share: figureOf(papers, value, range) });

const free = share(regimePapers, 0);
/** Nothing is taken off. */
export const ordinary = share({ ...regimePapers, note: 'Ordinary duty.' }, 1);
/** Of farm goods under an agreement on industrial goods. */
export const partlyFree = share(known, 0.5, [0, 1]);

const allFree: readonly DutyRule[] = [{ id: 'all', due: free }];
const allOrdinary: readonly DutyRule[] = [{ id: 'all', due: ordinary }];
const industrialFree: readonly DutyRule[] = [
  { id: 'farm', due: partlyFree },
  { id: 'all', due: free },
];

/** What is due under a regime, where a country has no rules of its own. */
const byRegime: Readonly<Record<TradeRegime, readonly DutyRule[]>> = {
  EU: allFree,
  EBA: allFree,
  EPA: allFree,
  'GSP+': allFree,
  TCA: allFree,
  SAA: industrialFree,
  DCFTA: industrialFree,
  FTA: industrialFree,
  CU: industrialFree,
  EEA: industrialFree,
  GSP: [{ id: 'all', due: { kind: 'general-preference', withoutSections: [], source: 'gsp-2026' } }],
  GSP_CONCLUDED: [{ id: 'all', due: { kind: 'general-preference', withoutSections: [], source: 'gsp-2026' } }],
  MFN: allOrdinary,
  MFN_CONCLUDED: allOrdinary,
  ZERO: [
    { id: 'farm', due: ordinary },
    {
      id: 'all',
      due: share({ ...regimePapers, source: 'us-duties-2026', asOf: '2026-07', note: 'Industrial goods of that origin.' }, 0),
    },
  ],
  SANCTIONED: allOrdinary,
};

/** Sections for which a country no longer has the general preference, from 2026 to 2028. */
export const withoutPreference: Partial<Record<CountryCode, readonly PreferenceSection[]>> = {
  IN: ['S-5', 'S-6a', 'S-7a', 'S-7b', 'S-11a', 'S-13', 'S-14', 'S-15a', 'S-15b', 'S-16', 'S-17a', 'S-17b'],
  ID: ['S-1a', 'S-3', 'S-5', 'S-9a'],
};

const mercosur: readonly DutyRule[] = [
  {
    id: 'all',
    due: share(
      {
        ...judged,
        workedOutFrom: ['mercosur-2026'],
        note: 'Provisionally applied since May 2026. Low duties are gone; textiles, footwear and the like fall in steps to 2036 at the latest.',
      },
      0.4,
      [0, 0.9],
    ),
  },
];

/** Countries of which the regime alone does not tell what is due. */
const byCountry: Partial<Record<CountryCode, readonly DutyRule[]>> = {
  AR: mercosur,
  BR: mercosur,
  VN: [
    { id: 'farm', due: partlyFree },
    {
      id: 'all',
      due: share(
        {
          ...judged,
          workedOutFrom: ['vietnam-agreement-2020'],
          note: 'At most one or two of eight equal steps are left for the slowest goods; most have been free since 2020.',
        },
        0.1,
        [0, 0.25],
      ),
    },
  ],
  KH: [
    {
      id: 'chapters',
      chapters: [17, 42, 61, 62, 64],
      due: share(
        { ...known, note: 'Everything but arms was withdrawn for part of clothing, footwear, travel goods and sugar.' },
        0.2,
        [0, 0.5],
      ),
    },
    { id: 'all', due: free },
  ],
};

/** What is due of the ordinary duty on goods of an origin, today. */
export function dutyRulesOf(iso2: CountryCode, regime: TradeRegime): readonly DutyRule[] {
  const withoutSections = withoutPreference[iso2];
  if (withoutSections !== undefined)
    return [{ id: 'all', due: { kind: 'general-preference', withoutSections, source: 'gsp-sections-2025' } }];
  return byCountry[iso2] ?? byRegime[regime];
}
