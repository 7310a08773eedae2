import type { Figure } from './figure.ts';
import { figureOf, type Papers } from './papers.ts';

const project: Papers = { unit: 'EUR/FEU', source: 'project', asOf: '2025', reviewBy: '2026-12-31', status: 'assumption' };

/** What comes on top of the rates of a lane, and rates that do not hang on one country. */
export const freightDefaults = {
  handling: figureOf(
    {
      ...project,
      note: 'Terminals and drayage on both sides and clearance there, on top of the sea rate; clearance here comes with each order.',
    },
    1000,
    [650, 1450],
  ),
  railContainer: figureOf({ ...project, note: 'China–Duisburg.' }, 5300, [4000, 7500]),
  truckWestPerKilometre: figureOf({ ...project, unit: 'EUR/km', note: 'A full truck in western Europe.' }, 1.6, [1.4, 1.9]),
  truckEastPerKilometre: figureOf(
    { ...project, unit: 'EUR/km', note: 'A full truck from central or eastern Europe; trucks go back half empty.' },
    1.35,
    [1.1, 1.6],
  ),
  truckNeighboursPerKilometre: figureOf(
    { ...project, unit: 'EUR/km', note: 'A full truck from Türkiye or Morocco, with ferry or border.' },
    1.6,
    [1.3, 2],
  ),
  airNearPerKilogram: figureOf({ ...project, unit: 'EUR/kg', note: 'By air or courier van within Europe.' }, 1.5, [1, 2.5]),
  airKilogramsPerCubicMetre: figureOf(
    {
      ...project,
      unit: 'kg/m3',
      source: 'general-knowledge',
      note: 'By air a cubic metre counts as at least so many kilograms: 6,000 cm³ to a kilogram. From general knowledge.',
    },
    167,
  ),
  mostAirOfValue: figureOf(
    { ...project, unit: '1', note: 'Planned rescue by air falls where flying a kilogram costs more than this share of what it is worth.' },
    0.2,
    [0.1, 0.4],
  ),
  homeTruck: figureOf(
    { ...project, unit: 'EUR/truck', note: 'A full truck over about 100 km within Belgium, with collecting.' },
    250,
    [150, 450],
  ),
} as const satisfies Record<string, Figure>;

type Lane =
  | 'composite'
  | 'shanghai-rotterdam'
  | 'shanghai-genoa'
  | 'rotterdam-shanghai'
  | 'new-york-rotterdam'
  | 'rotterdam-new-york'
  | 'shanghai-europe'
  | 'east-asia-europe'
  | 'south-east-asia-europe'
  | 'europe-north-america'
  | 'road-contract'
  | 'road-spot';

interface Observed {
  readonly mode: 'sea' | 'air' | 'road';
  readonly lane: Lane;
  readonly rate: Figure;
}

const sea: Papers = { unit: 'USD/FEU', source: 'drewry-press', asOf: '2025', reviewBy: '2027-06-30', status: 'secondary' };
const air: Papers = { unit: 'USD/kg', source: 'air-rates-press', asOf: '2026-01', reviewBy: '2027-06-30', status: 'secondary' };
const road: Papers = { unit: 'index, 2017 = 100', source: 'road-freight-2025', asOf: '2025', reviewBy: '2027-06-30', status: 'secondary' };

const seaRate = (lane: Lane, asOf: string, value: number, more: Partial<Papers> = {}): Observed => ({
  mode: 'sea',
  lane,
  rate: figureOf({ ...sea, asOf, ...more }, value),
});
const airRate = (lane: Lane, asOf: string, value: number, more: Partial<Papers> = {}): Observed => ({
  mode: 'air',
  lane,
  rate: figureOf({ ...air, asOf, ...more }, value),
});
const roadRate = (lane: Lane, asOf: string, value: number): Observed => ({ mode: 'road', lane, rate: figureOf({ ...road, asOf }, value) });

/** Rates that were quoted: how far freight can swing, from before 2020 through the peak to now. */
export const observedRates: readonly Observed[] = [
  seaRate('composite', '2019', 1420, { note: 'Mean of the year.' }),
  seaRate('composite', '2021-09', 10_377, { note: 'The peak.' }),
  seaRate('composite', '2025-01-16', 3855),
  seaRate('composite', '2025-03-27', 2168),
  seaRate('composite', '2025', 2886, { note: 'Mean of ten years.' }),
  seaRate('composite', '2025-09-25', 1761),
  seaRate('composite', '2026-01-08', 2557),
  seaRate('composite', '2026-03-05', 1958),
  seaRate('shanghai-rotterdam', '2020-11', 1922),
  seaRate('shanghai-rotterdam', '2021-01', 8740),
  seaRate('shanghai-rotterdam', '2021-09-09', 14_287, { note: 'Close to the peak.' }),
  seaRate('shanghai-rotterdam', '2022-01', 14_028),
  seaRate('shanghai-rotterdam', '2024-01-11', 4406, { note: 'Start of the Red Sea diversions.' }),
  seaRate('shanghai-rotterdam', '2024-05-30', 5270),
  seaRate('shanghai-rotterdam', '2025-03-27', 2370),
  seaRate('shanghai-rotterdam', '2025-04-10', 2392),
  seaRate('shanghai-rotterdam', '2025-09-25', 1735, { note: 'Lowest since December 2023.' }),
  seaRate('shanghai-rotterdam', '2025-11-13', 2028, { note: 'The date of the week is inferred.' }),
  seaRate('shanghai-rotterdam', '2026-01-08', 2840),
  seaRate('shanghai-rotterdam', '2026-01-29', 2379, { note: 'The date of the week is inferred.' }),
  seaRate('shanghai-rotterdam', '2026-03-05', 2052, { note: 'Before surcharges for the war around Iran. Nothing newer was found.' }),
  seaRate('shanghai-genoa', '2024-01-11', 5213),
  seaRate('shanghai-genoa', '2025-03-27', 3171),
  seaRate('shanghai-genoa', '2025-04-10', 3071),
  seaRate('rotterdam-shanghai', '2025', 490, {
    source: 'project',
    status: 'assumption',
    workedOutFrom: ['drewry-press'],
    note: 'Middle of the quoted 475–500.',
  }),
  seaRate('new-york-rotterdam', '2025', 824),
  seaRate('rotterdam-new-york', '2025', 2153),
  airRate('shanghai-europe', '2020-04', 7.33, { note: 'TAC Index.' }),
  airRate('east-asia-europe', '2023-01-15', 6.4, { note: 'Xeneta: 62 % above before 2020.' }),
  airRate('east-asia-europe', '2019', 3.95, {
    source: 'project',
    status: 'assumption',
    workedOutFrom: ['air-rates-press'],
    note: 'Worked out: 6.40 / 1.62.',
  }),
  airRate('shanghai-europe', '2026-01', 3.52, { note: 'Freightos, China–North Europe.' }),
  airRate('south-east-asia-europe', '2026-01', 3.12, { note: 'Freightos.' }),
  airRate('europe-north-america', '2026-01', 2.16, { note: 'Freightos.' }),
  roadRate('road-contract', '2025-Q1', 131.1),
  roadRate('road-contract', '2025-Q2', 132.2),
  roadRate('road-contract', '2025-Q3', 134),
  roadRate('road-spot', '2025-Q3', 134.3),
];
