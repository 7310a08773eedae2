import type { Figure } from './figure.ts';
import { figureOf, type Papers } from './papers.ts';
import type { SectorId } from './sectors.ts';

const desnz: Papers = { unit: 'kg CO2e/t·km', source: 'desnz-2025', asOf: '2025', reviewBy: '2027-06-30', status: 'statistic' };
const factor = (value: number, note: string): Figure => figureOf({ ...desnz, note }, value);

/** Emissions of transport, per tonne and kilometre. */
export const emissionFactors = {
  sea: factor(0.01612, 'Container ship, average; fuel burnt.'),
  seaLargeShip: factor(0.01266, 'Container ship of 8,000 TEU and more; fuel burnt.'),
  seaFar: factor(0.01266, 'Lines between continents: taken as a container ship of 8,000 TEU and more; fuel burnt.'),
  seaFuelMaking: factor(0.00365, 'To add for the making of the fuel, for the average ship; for a large one in proportion.'),
  seaFerry: factor(0.05158, 'Roll-on roll-off ferry, average.'),
  rail: factor(0.02779, 'Freight train, UK average.'),
  road: factor(0.078, 'Articulated truck, average load.'),
  roadAll: factor(0.10163, 'All heavy trucks, average load.'),
  van: factor(0.6313, 'Diesel van, average.'),
  airLong: factor(0.89939, 'Long haul, with radiative forcing.'),
  airLongFuelOnly: factor(0.5313, 'Long haul, without radiative forcing.'),
  airShort: factor(1.27835, 'Short haul, with radiative forcing.'),
  airShortFuelOnly: factor(0.75539, 'Short haul, without radiative forcing.'),
} as const satisfies Record<string, Figure>;

const cbam: Papers = { unit: '1', source: 'cbam-2026', asOf: '2026', reviewBy: '2027-06-30', status: 'secondary' };

/** Carbon border adjustment: what the importer of a few basic goods pays for the carbon in them. */
export const borderCarbon = {
  startsOn: '2026-01-01',
  /** Certificates are sold from this day, for what was imported in 2026. */
  certificatesFrom: '2027-02-01',
  /** Goods from these countries are exempt: their emissions are traded in the European system, or in one that is linked to it. */
  exempt: ['CH', 'NO', 'IS'],
  /** Under this weight a year, over all goods under the levy together, an importer is exempt. */
  threshold: figureOf(
    {
      ...cbam,
      unit: 't/yr',
      note: 'Per importer and year, over all goods under the levy together. About 180 products rich in steel or aluminium may follow from 2028: a proposal, not law. Certificates over 2026 are handed in by 30 September 2027, the day from general knowledge.',
    },
    50,
  ),
  /** What is told of one product counts from this weight on: the threshold is over all goods, so its own weight does not decide. */
  countedFrom: figureOf(
    {
      ...cbam,
      unit: 't/yr',
      source: 'project',
      status: 'assumption',
      note: 'Weight of one product from which a levy that is told counts.',
    },
    0,
  ),
  price: figureOf(
    {
      ...cbam,
      unit: 'EUR/t CO2e',
      asOf: '2026-Q1',
      reviewBy: '2027-03-31',
      note: 'Price of the Commission for the first quarter of 2026; later quarters were not found. The range is an assumption: allowances traded at 60 to 90 in 2024–2025.',
    },
    75.36,
    [60, 90],
  ),
} as const;

type BorderGood = 'iron-steel' | 'aluminium' | 'cement' | 'fertilisers' | 'hydrogen' | 'electricity';

interface BorderGoods {
  readonly good: BorderGood;
  /** Chapters and headings of the combined nomenclature: most of them, not checked one by one. */
  readonly headings: readonly string[];
  readonly sectors: readonly SectorId[];
  readonly source: 'cbam-2023';
  readonly status: 'secondary';
  readonly asOf: string;
  readonly reviewBy: string;
}

const goodPapers = { source: 'cbam-2023', status: 'secondary', asOf: '2023', reviewBy: '2027-06-30' } as const;

export const borderCarbonGoods: readonly BorderGoods[] = [
  { good: 'iron-steel', headings: ['72', '73'], sectors: ['C24', 'C25'], ...goodPapers },
  { good: 'aluminium', headings: ['76'], sectors: ['C24', 'C25'], ...goodPapers },
  { good: 'cement', headings: ['2507', '2523'], sectors: ['C23'], ...goodPapers },
  { good: 'fertilisers', headings: ['2808', '2814', '2834', '3102', '3105'], sectors: ['C20'], ...goodPapers },
  { good: 'hydrogen', headings: ['280410'], sectors: ['C20'], ...goodPapers },
  { good: 'electricity', headings: ['2716'], sectors: [], ...goodPapers },
];

const payable = (year: number, share: number) => ({
  year,
  share: figureOf(
    { ...cbam, source: 'general-knowledge', status: 'assumption', note: 'From general knowledge: mirrors the end of free allowances.' },
    share,
  ),
});

/** Share of the carbon in the goods that is paid for, rising as free allowances end. */
export const borderCarbonPhaseIn = [
  payable(2026, 0.025),
  payable(2027, 0.05),
  payable(2028, 0.1),
  payable(2029, 0.225),
  payable(2030, 0.485),
  payable(2031, 0.61),
  payable(2032, 0.735),
  payable(2033, 0.86),
  payable(2034, 1),
] as const;
