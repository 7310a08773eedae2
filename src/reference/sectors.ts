import type { Figure } from './figure.ts';
import type { ClusterId } from './clusters.ts';
import type { DutyGroupId } from './duty-groups.ts';
import type { Ecosystem } from './ecosystems.ts';
import { ageingOf, type Ageing } from './ageing.ts';
import { around, figureIfKnown, figureOf, rounded, share, type Papers } from './papers.ts';

/** Divisions of NACE Rev. 2, section C. Names are texts. */
export const sectorIds = [
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C16',
  'C17',
  'C18',
  'C19',
  'C20',
  'C21',
  'C22',
  'C23',
  'C24',
  'C25',
  'C26',
  'C27',
  'C28',
  'C29',
  'C30',
  'C31',
  'C32',
  'C33',
] as const;

export type SectorId = (typeof sectorIds)[number];

/** Technology intensity as Eurostat classes it. */
type Intensity = 'low' | 'medium-low' | 'medium-high' | 'high';

export interface Sector {
  readonly id: SectorId;
  readonly intensity: Intensity;
  readonly ecosystem: Ecosystem | undefined;
  readonly cluster: ClusterId | undefined;
  readonly dutyGroups: readonly DutyGroupId[];
  /** Ordinary duty (MFN): an average over very different headings. */
  readonly duty: Figure;
  /** Shares of the price of the goods. What is left is overhead and margin. */
  readonly labourShare: Figure;
  readonly energyShare: Figure;
  readonly materialShare: Figure;
  readonly valuePerKilogram: Figure | undefined;
  /** Kilograms per cubic metre as packed: decides whether a container is full or heavy first. */
  readonly packedDensity: Figure;
  /** Share of the value that ages away while the goods wait twelve weeks. */
  readonly ageing: Figure;
  /** Named in the policy debate of 2023 as a sector in which reshoring is seen. */
  readonly seenToReshore: boolean;
  /** In the focus of the European reviews of strategic dependence. */
  readonly dependencyFocus: boolean;
}

/** Intensity, ecosystem, cluster, duty groups, duty (%), labour (%), energy (%), euro per kilogram, kilograms per m³, seen to reshore, in dependency focus. */
type SectorRow = readonly [
  intensity: Intensity,
  ecosystem: Ecosystem | undefined,
  cluster: ClusterId | undefined,
  dutyGroups: readonly DutyGroupId[],
  duty: number,
  labour: number,
  energy: number,
  valuePerKilogram: number | undefined,
  density: number,
  seen: boolean,
  focus: boolean,
];

const rows = {
  C10: ['low', 'agri-food', 'flanders-food', ['animal-products', 'fruit-veg', 'cereals'], 11.4, 11.5, 2, 2, 500, false, false],
  C11: ['low', 'agri-food', 'flanders-food', ['beverages-tobacco'], 19, 12, 2, 1.5, 700, false, false],
  C12: ['low', 'agri-food', 'flanders-food', ['beverages-tobacco'], 19, 8, 1, 15, 250, false, false],
  C13: ['low', 'textiles', 'centexbel', ['textiles'], 6.6, 22, 3.5, 8, 200, true, true],
  C14: ['low', 'textiles', 'centexbel', ['clothing'], 11.5, 30, 1, 15, 120, true, true],
  C15: ['low', 'textiles', 'centexbel', ['leather-footwear'], 4.2, 28, 1, 15, 130, false, false],
  C16: ['low', 'construction', undefined, ['wood-paper'], 0.9, 16, 2.5, 1, 400, false, false],
  C17: ['low', 'energy-intensive', undefined, ['wood-paper'], 0.9, 15, 6, 1.2, 350, false, false],
  C18: ['low', 'cultural', undefined, ['wood-paper'], 0.9, 27, 1.5, 4, 500, false, false],
  C19: ['medium-low', 'energy-intensive', 'catalisti', ['petroleum'], 3.1, 2, 3, 0.8, 800, false, false],
  C20: ['medium-high', 'energy-intensive', 'catalisti', ['chemicals'], 4.5, 12, 6, 2.5, 800, true, true],
  C21: ['high', 'health', 'medvia', ['chemicals'], 0, 15, 1, 100, 200, true, true],
  C22: ['medium-low', 'energy-intensive', 'catalisti', ['chemicals'], 6.5, 20, 3, 4.5, 150, false, false],
  C23: ['medium-low', 'energy-intensive', 'sim', ['minerals-metals'], 1.9, 20, 8, 1, 900, false, false],
  C24: ['medium-low', 'energy-intensive', 'sim', ['minerals-metals'], 1.9, 12, 7, 2.5, 1500, false, true],
  C25: ['medium-low', 'energy-intensive', 'flanders-make', ['minerals-metals'], 1.9, 27, 2, 5, 400, false, false],
  C26: ['high', 'electronics', 'imec', ['electrical-machinery'], 1.5, 18, 0.8, 60, 150, true, true],
  C27: ['medium-high', 'electronics', 'flux50', ['electrical-machinery'], 2.4, 20, 1, 15, 300, true, true],
  C28: ['medium-high', 'energy-intensive', 'flanders-make', ['non-electrical-machinery'], 1.7, 23, 1, 18, 250, true, false],
  C29: ['medium-high', 'mobility', 'flanders-make', ['transport-equipment'], 4.1, 13, 0.8, 12, 200, true, true],
  C30: ['medium-high', 'aerospace-defence', 'flanders-make', ['transport-equipment'], 4.1, 22, 0.8, 30, 100, true, true],
  C31: ['low', 'retail', undefined, ['wood-paper'], 0.9, 24, 1.3, 4, 100, false, false],
  C32: ['low', 'health', 'medvia', ['manufactures-nes'], 2.4, 24, 1, 12, 150, false, true],
  C33: ['medium-low', undefined, 'flanders-make', [], 0, 30, 1, undefined, 250, false, false],
} as const satisfies Record<SectorId, SectorRow>;

const ageingBySector = {
  C10: 'sooner',
  C11: 'sooner',
  C12: 'sooner',
  C13: 'usual',
  C14: 'fashion',
  C15: 'fashion',
  C16: 'steady',
  C17: 'steady',
  C18: 'sooner',
  C19: 'steady',
  C20: 'steady',
  C21: 'usual',
  C22: 'steady',
  C23: 'steady',
  C24: 'steady',
  C25: 'steady',
  C26: 'electronics',
  C27: 'usual',
  C28: 'usual',
  C29: 'usual',
  C30: 'usual',
  C31: 'usual',
  C32: 'sooner',
  C33: 'steady',
} as const satisfies Record<SectorId, Ageing>;

/** Overhead, depreciation and margin: the share that neither labour, energy nor material explains. */
const restShare = 0.25;

const sharePapers: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };
const materialPapers: Papers = {
  ...sharePapers,
  note: 'What is left after labour, energy and a quarter for overhead, depreciation and margin.',
};
const valuePapers: Papers = { ...sharePapers, unit: 'EUR/kg' };
const densityPapers: Papers = { ...sharePapers, unit: 'kg/m3' };
const dutyPapers: Papers = {
  unit: '1',
  source: 'wto-tariffs-2017',
  asOf: '2017',
  reviewBy: '2026-12-31',
  status: 'secondary',
  note: 'Average of the group, or a known zero rate; the range is an assumption. Look up the own heading.',
};

function readSector(id: SectorId): Sector {
  const [intensity, ecosystem, cluster, dutyGroups, duty, labour, energy, valuePerKilogram, density, seen, focus] = rows[id];
  const material = rounded(1 - restShare - share(labour) - share(energy));
  return {
    id,
    intensity,
    ecosystem,
    cluster,
    dutyGroups,
    duty: figureOf(dutyPapers, share(duty), around(share(duty), 0.3, 1.8)),
    labourShare: figureOf(sharePapers, share(labour), around(share(labour), 0.6, 1.5)),
    energyShare: figureOf(sharePapers, share(energy), around(share(energy), 0.5, 2)),
    materialShare: figureOf(materialPapers, material, around(material, 0.75, 1.25)),
    valuePerKilogram: figureIfKnown(valuePapers, valuePerKilogram, around(valuePerKilogram ?? 0, 0.4, 2.5)),
    packedDensity: figureOf(densityPapers, density, around(density, 0.5, 1.8)),
    ageing: ageingOf(ageingBySector[id]),
    seenToReshore: seen,
    dependencyFocus: focus,
  };
}

export const sectors: readonly Sector[] = sectorIds.map(readSector);

const byId: ReadonlyMap<string, Sector> = new Map(sectors.map((sector) => [sector.id, sector]));

export function findSector(id: string): Sector | undefined {
  return byId.get(id);
}

const classed = { asOf: '2023', reviewBy: '2027-12-31' } as const;

/** Where the classes of a sector were read. */
export const sectorPapers = {
  intensity: { ...classed, source: 'general-knowledge', status: 'assumption', note: 'From general knowledge of the classes of Eurostat.' },
  seenToReshore: { ...classed, source: 'serv-2023', status: 'secondary' },
  dependencyFocus: { ...classed, source: 'ec-dependencies-2021', status: 'secondary' },
} as const;

/** Used while the product is unknown: metal products. */
export const defaultSectorId: SectorId = 'C25';
