import { figureOf, share, type Papers } from './papers.ts';

type AreaKind = 'dependent-ecosystem' | 'reviewed' | 'named-products' | 'net-zero' | 'critical-technology';

/** An area that a European list names. `sectors` are sections, divisions or classes of NACE, linked by the project. Names are texts. */
interface Area extends Omit<Papers, 'unit'> {
  readonly id: string;
  readonly kind: AreaKind;
  readonly sectors: readonly string[];
  /** Among the four most sensitive. */
  readonly foremost?: true;
}

const swd2021 = { source: 'ec-dependencies-2021', asOf: '2021', reviewBy: '2027-06-30', status: 'secondary' } as const;
const swd2022 = { source: 'ec-dependencies-2022', asOf: '2022', reviewBy: '2027-06-30', status: 'secondary' } as const;
const points2023 = { source: 'ec-single-points-2023', asOf: '2023', reviewBy: '2027-06-30', status: 'secondary' } as const;
const netZero2024 = {
  source: 'general-knowledge',
  asOf: '2024',
  reviewBy: '2027-06-30',
  status: 'assumption',
  note: 'From general knowledge of Regulation (EU) 2024/1735.',
} as const;
const technology2023 = {
  source: 'general-knowledge',
  asOf: '2023',
  reviewBy: '2027-06-30',
  status: 'assumption',
  note: 'From general knowledge of Recommendation (EU) 2023/2113.',
} as const;

/** No list of products was published in full: a hit here is an approximation. */
export const dependencyAreas = [
  { id: 'energy-intensive-industries', kind: 'dependent-ecosystem', sectors: ['C17', 'C19', 'C20', 'C22', 'C23', 'C24'], ...swd2021 },
  { id: 'health', kind: 'dependent-ecosystem', sectors: ['C21', 'C32'], ...swd2021 },
  { id: 'renewables-and-digital', kind: 'dependent-ecosystem', sectors: ['C26', 'C27'], ...swd2021 },
  { id: 'raw-materials', kind: 'reviewed', sectors: ['C24'], ...swd2021 },
  { id: 'lithium-ion-batteries', kind: 'reviewed', sectors: ['C27'], ...swd2021 },
  { id: 'active-pharmaceutical-ingredients', kind: 'reviewed', sectors: ['C21'], ...swd2021 },
  { id: 'clean-hydrogen', kind: 'reviewed', sectors: ['C20', 'C28'], ...swd2021 },
  { id: 'semiconductors', kind: 'reviewed', sectors: ['C26'], ...swd2021 },
  { id: 'cloud-and-edge-technologies', kind: 'reviewed', sectors: ['J'], ...swd2021 },
  { id: 'rare-earths-and-magnesium', kind: 'reviewed', sectors: ['C24', 'C27'], ...swd2022 },
  { id: 'chemicals', kind: 'reviewed', sectors: ['C20'], ...swd2022 },
  { id: 'solar-panels', kind: 'reviewed', sectors: ['C26'], ...swd2022 },
  { id: 'cybersecurity', kind: 'reviewed', sectors: ['J'], ...swd2022 },
  { id: 'it-software', kind: 'reviewed', sectors: ['J'], ...swd2022 },
  { id: 'plastics', kind: 'named-products', sectors: ['C22', 'C20'], ...points2023 },
  { id: 'textiles', kind: 'named-products', sectors: ['C13', 'C14'], ...points2023 },
  { id: 'health-products', kind: 'named-products', sectors: ['C21', 'C32'], ...points2023 },
  { id: 'mining-products', kind: 'named-products', sectors: ['B', 'C24'], ...points2023 },
  { id: 'mechanical-and-electrical-products', kind: 'named-products', sectors: ['C27', 'C28'], ...points2023 },
  { id: 'chemicals', kind: 'named-products', sectors: ['C20'], ...points2023 },
  { id: 'computers', kind: 'named-products', sectors: ['C26'], ...points2023 },
  { id: 'telephones', kind: 'named-products', sectors: ['C26'], ...points2023 },
  { id: 'radio-receivers', kind: 'named-products', sectors: ['C26'], ...points2023 },
  { id: 'led-lamps', kind: 'named-products', sectors: ['C27'], ...points2023 },
  { id: 'medical-devices', kind: 'named-products', sectors: ['C32'], ...points2023 },
  { id: 'solar-technologies', kind: 'net-zero', sectors: ['C26', 'C27'], ...netZero2024 },
  { id: 'onshore-and-offshore-wind', kind: 'net-zero', sectors: ['C28', 'C27'], ...netZero2024 },
  { id: 'batteries-and-energy-storage', kind: 'net-zero', sectors: ['C27'], ...netZero2024 },
  { id: 'heat-pumps-and-geothermal', kind: 'net-zero', sectors: ['C28'], ...netZero2024 },
  { id: 'hydrogen-electrolysers-and-fuel-cells', kind: 'net-zero', sectors: ['C28', 'C27'], ...netZero2024 },
  { id: 'sustainable-biogas-and-biomethane', kind: 'net-zero', sectors: ['C28'], ...netZero2024 },
  { id: 'carbon-capture-and-storage', kind: 'net-zero', sectors: ['C28', 'C20'], ...netZero2024 },
  { id: 'electricity-grid-technologies', kind: 'net-zero', sectors: ['C27'], ...netZero2024 },
  { id: 'nuclear-fission-technologies', kind: 'net-zero', sectors: ['C25', 'C28'], ...netZero2024 },
  { id: 'sustainable-alternative-fuels', kind: 'net-zero', sectors: ['C19', 'C20'], ...netZero2024 },
  { id: 'hydropower', kind: 'net-zero', sectors: ['C28'], ...netZero2024 },
  { id: 'energy-efficiency-technologies', kind: 'net-zero', sectors: ['C27', 'C28'], ...netZero2024 },
  { id: 'renewable-fuels-of-non-biological-origin', kind: 'net-zero', sectors: ['C20'], ...netZero2024 },
  { id: 'biotech-climate-and-energy-solutions', kind: 'net-zero', sectors: ['C20'], ...netZero2024 },
  { id: 'transformative-industrial-technologies-for-decarbonisation', kind: 'net-zero', sectors: ['C20', 'C23', 'C24'], ...netZero2024 },
  { id: 'co2-transport-and-utilisation', kind: 'net-zero', sectors: ['C20'], ...netZero2024 },
  { id: 'wind-propulsion-and-electric-propulsion-for-transport', kind: 'net-zero', sectors: ['C30'], ...netZero2024 },
  { id: 'advanced-semiconductors', kind: 'critical-technology', foremost: true, sectors: ['C26'], ...technology2023 },
  { id: 'artificial-intelligence', kind: 'critical-technology', foremost: true, sectors: ['J62'], ...technology2023 },
  { id: 'quantum-technologies', kind: 'critical-technology', foremost: true, sectors: ['C26'], ...technology2023 },
  { id: 'biotechnologies', kind: 'critical-technology', foremost: true, sectors: ['C21'], ...technology2023 },
  { id: 'advanced-connectivity-navigation-and-digital', kind: 'critical-technology', sectors: ['C26'], ...technology2023 },
  { id: 'advanced-sensing', kind: 'critical-technology', sectors: ['C26'], ...technology2023 },
  { id: 'space-and-propulsion', kind: 'critical-technology', sectors: ['C30'], ...technology2023 },
  { id: 'energy-technologies', kind: 'critical-technology', sectors: ['C27', 'C28'], ...technology2023 },
  { id: 'robotics-and-autonomous-systems', kind: 'critical-technology', sectors: ['C28'], ...technology2023 },
  {
    id: 'advanced-materials-manufacturing-and-recycling',
    kind: 'critical-technology',
    sectors: ['C20', 'C24', 'C25', 'E38'],
    ...technology2023,
  },
] as const satisfies readonly Area[];

const counted = (papers: Omit<Papers, 'unit'>, unit: string, value: number, note?: string) =>
  figureOf(note === undefined ? { ...papers, unit } : { ...papers, unit, note }, value);
const sharedBy = (papers: Omit<Papers, 'unit'>, percent: number, note: string) => figureOf({ ...papers, unit: '1', note }, share(percent));

const act = { source: 'crma-2024', asOf: '2024', reviewBy: '2030-12-31', status: 'statistic' } as const;
const projects = { source: 'crma-projects-2025', asOf: '2025-06', reviewBy: '2027-06-30', status: 'secondary' } as const;

export const dependencyFigures = {
  productsScreened: counted(swd2021, 'products', 5200),
  productsDependent: counted(swd2021, 'products', 137, '6 % of the value of goods imported from outside.'),
  productsVulnerable: counted(swd2021, 'products', 34, 'Little room for other suppliers or for replacement; 0.6 % of the value imported.'),
  fromChina: sharedBy(swd2021, 50, 'Of the value of the dependent products; the text says more than half.'),
  fromVietnam: sharedBy(swd2021, 11, 'Of the value of the dependent products.'),
  fromBrazil: sharedBy(swd2021, 5, 'Of the value of the dependent products.'),
  inEnergyIntensive: sharedBy(swd2021, 70, 'Of the 137 products, about.'),
  productsDependent2023: counted(points2023, 'products', 204, 'About 70 % of the list of 2021 is kept.'),
  benchmarkMining: sharedBy(act, 10, 'Of yearly European consumption, by 2030.'),
  benchmarkProcessing: sharedBy(act, 40, 'Of yearly European consumption, by 2030.'),
  benchmarkRecycling: sharedBy(act, 25, 'Of yearly European consumption, by 2030.'),
  benchmarkOneCountry: sharedBy(act, 65, 'At most from one country outside, at any stage, by 2030.'),
  projectsInside: counted(projects, 'projects', 47),
  projectsOutside: counted(projects, 'projects', 13),
  projectsBelgium: counted(projects, 'projects', 2, 'Umicore: germanium and replacement.'),
} as const;

/** Countries with a raw-material partnership with the European Union. */
export const materialPartners = {
  countries: ['CA', 'UA', 'KZ', 'NA', 'AR', 'CL', 'CD', 'ZM', 'GL', 'RW', 'NO', 'UZ', 'AU', 'RS'],
  source: 'oefse-2025',
  asOf: '2025-09',
  reviewBy: '2027-06-30',
  status: 'secondary',
} as const;

export type AreaId = (typeof dependencyAreas)[number]['id'];

export function isArea(id: string): id is AreaId {
  return dependencyAreas.some((area) => area.id === id);
}
