import type { Figure } from './figure.ts';
import { figureOf, rounded, share, type Papers, type Range } from './papers.ts';

/** Of whom a share is told: a share without its denominator misleads. */
type Denominator =
  | 'firms-that-offshored'
  | 'manufacturers'
  | 'manufacturers-surveyed'
  | 'firms-that-source-abroad'
  | 'european-firms'
  | 'members-of-a-continuity-institute'
  | 'world-growth'
  | 'places'
  | 'cost-of-offshoring'
  | 'leading-firms'
  | 'large-firms'
  | 'cases';

interface Evidence {
  readonly of: Denominator;
  /** Year or period that the share speaks of. */
  readonly when: string;
  readonly figure: Figure;
}

const papers = (source: Papers['source'], asOf: string, more: Partial<Papers> = {}): Papers => ({
  unit: '1',
  source,
  asOf,
  reviewBy: '2027-12-31',
  status: 'secondary',
  ...more,
});

const shareOf = (of: Denominator, from: Papers, percent: number, range?: Range): Evidence => ({
  of,
  when: from.asOf,
  figure: figureOf(from, share(percent), range ? [share(range[0]), share(range[1])] : undefined),
});

const told = (of: Denominator, from: Papers, value: number): Evidence => ({ of, when: from.asOf, figure: figureOf(from, value) });

/** What is known about bringing production back, each with its year and denominator. */
export const evidence = {
  cameBackOfOffshored: shareOf(
    'firms-that-offshored',
    papers('project', '2023', {
      status: 'assumption',
      workedOutFrom: ['serv-2023'],
      note: 'Slides tell 2 to 5 % of firms that once went away; the value is the middle. Surveys find about 4 % of all firms: not the same denominator.',
    }),
    3.5,
    [2, 5],
  ),
  cameBackOfAll: shareOf(
    'manufacturers-surveyed',
    papers('serv-2022', '2013–2015', {
      note: 'European Manufacturing Survey, told in 2022 as its last round; of all firms asked, not of those that went away. That it is the round of 2013 to mid-2015 is inferred.',
    }),
    4.3,
  ),
  cameBackOfAll2012: shareOf(
    'manufacturers',
    papers('manufacturing-survey', '2010–2012', { note: 'More than three firms went away for each that came back.' }),
    4,
  ),
  cameBackOfAll2015: shareOf('manufacturers', papers('manufacturing-survey', '2013–2015'), 4),
  movedPartsBack2013: shareOf('manufacturers-surveyed', papers('colliers-2013', '2013', { note: '11 % planned to.' }), 25),
  sourcedWithinEu: shareOf(
    'firms-that-source-abroad',
    papers('eurostat-sourcing-2020', '2018–2020', { note: 'India 17 %, United Kingdom 14 %, North America 11 %.' }),
    77,
  ),
  manufacturersAmongSourcing: shareOf('firms-that-source-abroad', papers('eurostat-sourcing-2020', '2018–2020'), 45),
  jobsLostBySourcing: told(
    'european-firms',
    papers('eurostat-sourcing-2020', '2018–2020', { unit: 'jobs', note: '17,481 jobs were created.' }),
    92_027,
  ),
  casesInMonitor: told(
    'cases',
    papers('general-knowledge', '2014–2018', {
      unit: 'cases',
      status: 'assumption',
      note: 'From general knowledge: cases in the European Reshoring Monitor.',
    }),
    253,
  ),
  simpleCostModels: shareOf('manufacturers-surveyed', papers('archstone-2009', '2009'), 60),
  offshoreCostIgnored: shareOf('cost-of-offshoring', papers('archstone-2009', '2009', { note: '20 % or more.' }), 20),
  planNearby2023: shareOf(
    'leading-firms',
    papers('ecb-survey-2023', '2023', { note: 'Of 65 firms, for the next five years: intentions.' }),
    49,
  ),
  planFriends2023: shareOf(
    'leading-firms',
    papers('ecb-survey-2023', '2023', { note: 'Of 65 firms, for the next five years: intentions; 11 % did so in the past five.' }),
    42,
  ),
  fearChina2023: shareOf(
    'leading-firms',
    papers('ecb-survey-2023', '2023', { note: 'Of 65 firms; more moves out of the Union than in.' }),
    67,
  ),
  planned2024: told(
    'large-firms',
    papers('capgemini-2024', '2024', { unit: 'trillion USD', note: 'In three years, of 1,300 managers; told by a consultant.' }),
    3.4,
  ),
  growthOutsideEu: shareOf('world-growth', papers('serv-2023', '2024', { note: 'A forecast for 2024, told on slides in 2023.' }), 85),
  labourCostChina: shareOf('places', papers('bcg-2023', '2018–2022', { note: 'Rise, adjusted for productivity.' }), 24),
  labourCostUnitedStates: shareOf('places', papers('bcg-2023', '2018–2022', { note: 'Rise, adjusted for productivity.' }), 21),
  labourCostMexico: shareOf('places', papers('bcg-2023', '2018–2022', { note: 'Rise, adjusted for productivity.' }), 22),
  labourCostIndia: shareOf('places', papers('bcg-2023', '2018–2022', { note: 'Rise, adjusted for productivity.' }), 18),
  wageChina2018: told('places', papers('wages-press-2018', '2018', { unit: 'USD/h' }), 5.51),
  wageMexico2018: told('places', papers('wages-press-2018', '2018', { unit: 'USD/h' }), 4.45),
  wageVietnam2018: told('places', papers('wages-press-2018', '2018', { unit: 'USD/h' }), 2.73),
} as const satisfies Record<string, Evidence>;

type EvidenceId = keyof typeof evidence;

/** How often chains were disturbed, as others counted it. */
export const disruptions = {
  oneToTwoWeeks: told(
    'manufacturers',
    papers('general-knowledge', '2020', {
      unit: 'yr',
      status: 'assumption',
      note: 'From general knowledge: years between two, among global firms.',
    }),
    2,
  ),
  twoToFourWeeks: told(
    'manufacturers',
    papers('general-knowledge', '2020', {
      unit: 'yr',
      status: 'assumption',
      note: 'From general knowledge: years between two, among global firms.',
    }),
    2.8,
  ),
  monthOrLonger: told(
    'manufacturers',
    papers('mckinsey-2020', '2020', { unit: 'yr', note: 'Years between two, confirmed in several summaries.' }),
    3.7,
  ),
  twoMonthsOrLonger: told(
    'manufacturers',
    papers('general-knowledge', '2020', {
      unit: 'yr',
      status: 'assumption',
      note: 'From general knowledge: years between two, among global firms.',
    }),
    4.9,
  ),
  monthOrLongerPerYear: told(
    'manufacturers',
    papers('project', '2020', {
      unit: '/yr',
      status: 'assumption',
      workedOutFrom: ['mckinsey-2020'],
      note: 'Worked out: 1 / 3.7. All sectors, global firms.',
    }),
    rounded(1 / 3.7),
  ),
  lossInTenYears: shareOf(
    'manufacturers',
    papers('general-knowledge', '2020', {
      status: 'assumption',
      note: 'From general knowledge: of the profit of one year, per ten years, among global firms; told as 42 to 45 %.',
    }),
    42,
    [42, 45],
  ),
  disturbed2024: shareOf('members-of-a-continuity-institute', papers('bci-reports', '2024'), 80),
  disturbed2019: shareOf(
    'members-of-a-continuity-institute',
    papers('bci-reports', '2019', { note: '54 % of the losses under € 50,000, 13 % above € 1 million.' }),
    67,
  ),
  disturbed2017: shareOf(
    'members-of-a-continuity-institute',
    papers('bci-reports', '2017', { note: '23 % had one incident above € 1 million.' }),
    65,
  ),
  disturbed2016: shareOf('members-of-a-continuity-institute', papers('bci-reports', '2016'), 70),
  causeIt2019: shareOf('members-of-a-continuity-institute', papers('bci-reports', '2019'), 44),
  causeWeather2019: shareOf('members-of-a-continuity-institute', papers('bci-reports', '2019'), 35),
  causeCyber2019: shareOf('members-of-a-continuity-institute', papers('bci-reports', '2019'), 26),
  causePeople2019: shareOf('members-of-a-continuity-institute', papers('bci-reports', '2019'), 21),
  causeTransport2019: shareOf('members-of-a-continuity-institute', papers('bci-reports', '2019'), 16),
  shockInEurope: shareOf(
    'european-firms',
    papers('eurostat-value-chains-2023', '2021–2023', { note: 'About; 75 % reported a moderate, 57 % a high impact.' }),
    80,
  ),
  shockEnergy: shareOf('european-firms', papers('eurostat-value-chains-2023', '2021–2023'), 63),
  shockInputs: shareOf('european-firms', papers('eurostat-value-chains-2023', '2021–2023'), 59),
  shockPandemic: shareOf('european-firms', papers('eurostat-value-chains-2023', '2021–2023'), 57),
  answeredNearby: shareOf(
    'european-firms',
    papers('eurostat-value-chains-2023', '2021–2023', { note: 'The same share for digital tools and for trusted suppliers.' }),
    34,
  ),
  suezDays: told('cases', papers('suez-2021', '2021', { unit: 'd', note: '369 to 400 ships waited.' }), 6),
  suezTradePerDay: told('cases', papers('suez-2021', '2021', { unit: 'billion USD/d' }), 9.6),
  suezCostPerWeek: {
    of: 'cases',
    when: '2021',
    figure: figureOf(
      papers('project', '2021', {
        unit: 'billion USD/wk',
        status: 'assumption',
        workedOutFrom: ['suez-2021'],
        note: 'Middle of the estimate of Allianz.',
      }),
      8,
      [6, 10],
    ),
  },
  redSeaTransits: shareOf('cases', papers('unctad-2024', '2024-02', { note: 'Passages through Suez within two months.' }), -42),
  redSeaTonnage: shareOf('cases', papers('unctad-2024', '2024-02', { note: 'Container tonnage through Suez.' }), -82),
  redSeaExtraDays: {
    of: 'cases',
    when: '2024',
    figure: figureOf(
      papers('project', '2024', {
        unit: 'd',
        status: 'assumption',
        workedOutFrom: ['red-sea-transit'],
        note: 'Chosen within the quoted range.',
      }),
      12,
      [10, 18],
    ),
  },
  hormuzClosed: told(
    'cases',
    papers('suez-2026', '2026', {
      unit: 'events',
      note: 'War around Iran from 28 February 2026: Hormuz closed, surcharges on fuel, Gulf ports cut off.',
    }),
    1,
  ),
  suezShipsPerFortnight: told(
    'cases',
    papers('drewry-press', '2026', {
      unit: 'ships',
      note: 'Container ships through Suez in the two weeks to 8 February 2026; 303 went round the Cape. All stopped on 1 March.',
    }),
    60,
  ),
  chipsFinishedInChina: shareOf(
    'cases',
    papers('nexperia-2025', '2025', {
      note: 'Of the chips that Nexperia makes in Europe, about; exports of finished chips stood still in October 2025.',
    }),
    70,
  ),
  shanghaiDirectDays: told('cases', papers('red-sea-transit', '2025', { unit: 'd', note: 'Shanghai–Rotterdam, median.' }), 32),
  shanghaiCapeDays: {
    of: 'cases',
    when: '2025',
    figure: figureOf(
      papers('project', '2025', {
        unit: 'd',
        status: 'assumption',
        workedOutFrom: ['red-sea-transit'],
        note: 'Middle of the quoted range.',
      }),
      46.5,
      [45, 48],
    ),
  },
  railGermanyDays: {
    of: 'cases',
    when: '2024',
    figure: figureOf(
      papers('project', '2024', {
        unit: 'd',
        status: 'assumption',
        workedOutFrom: ['rail-dhl-2024'],
        note: 'China–Germany between terminals, middle of the quoted range.',
      }),
      21,
      [18, 24],
    ),
  },
  railPolandDays: {
    of: 'cases',
    when: '2024',
    figure: figureOf(
      papers('project', '2024', {
        unit: 'd',
        status: 'assumption',
        workedOutFrom: ['rail-dhl-2024'],
        note: 'China–Poland between terminals, middle of the quoted range.',
      }),
      16.5,
      [13, 20],
    ),
  },
  freightPeakMultiple: told(
    'cases',
    papers('project', '2021', { unit: '×', status: 'assumption', workedOutFrom: ['drewry-press'], note: 'Worked out: 10,377 / 1,420.' }),
    7.3,
  ),
  driversMissing: told('european-firms', papers('road-freight-2025', '2025', { unit: 'vacancies' }), 426_000),
} as const satisfies Record<string, Evidence>;

/** What speaks against hurry, in the order in which it is met. `figure` names the evidence that stands with it. */
interface Caution {
  readonly id: string;
  readonly evidence?: EvidenceId;
  readonly source: Papers['source'];
}

export const cautions = [
  { id: 'few-of-those-who-left', evidence: 'cameBackOfOffshored', source: 'serv-2023' },
  { id: 'few-of-all-firms', evidence: 'cameBackOfAll', source: 'serv-2022' },
  { id: 'mostly-large-or-high-tech', source: 'serv-2023' },
  { id: 'intention-is-not-doing', source: 'serv-2023' },
  { id: 'jobs-return-in-part', source: 'serv-2023' },
  { id: 'investment-wages-prices', source: 'serv-2023' },
  { id: 'supply-here-fails-too', source: 'serv-2023' },
  { id: 'growth-is-elsewhere', evidence: 'growthOutsideEu', source: 'serv-2023' },
  { id: 'reasons-to-go-away', source: 'serv-2023' },
  { id: 'tension-delays-projects', source: 'serv-2023' },
  { id: 'self-sufficiency-costs', source: 'serv-2023' },
] as const satisfies readonly Caution[];
