import type { CountryCode } from './countries/country-codes.ts';
import type { ProductId } from './products.ts';
import type { SectorId } from './sectors.ts';

/** Bars that a country must pass to be proposed, on the scales of the World Bank; days by truck. */
interface Bars {
  readonly near: { readonly logistics: number; readonly roadDays: number };
  readonly friend: { readonly logistics: number; readonly stability: number };
  readonly far: { readonly logistics: number };
}

/** Countries where makers of such goods are found, the first choice first. */
interface Makers {
  readonly near: readonly CountryCode[];
  readonly friend: readonly CountryCode[];
}

/** What the proposal of a country for a plan rests on. An edition without lists proposes the cheapest hour among all that pass the bars. */
export interface MakerCountries {
  readonly bars: Bars;
  readonly byProduct: Partial<Record<ProductId, Makers>>;
  /** Far away, whatever their politics: of a sector, or of a product group unlike its sector. */
  readonly farOfSector: Partial<Record<SectorId, readonly CountryCode[]>>;
  readonly farOfProduct: Partial<Record<ProductId, readonly CountryCode[]>>;
}

/**
 * Judged by the project: no table of imports by heading and country was found. Who makes what is general knowledge; that a country is like-minded, how
 * stable it is and how well goods travel stands in the figures of the country.
 */
const byProduct = {
  'permanent-magnets-ndfeb': { near: ['EE', 'DE'], friend: ['JP', 'KR', 'US'] },
  'ferrite-magnets': { near: ['EE', 'DE'], friend: ['JP', 'KR', 'US'] },
  'electric-motors': { near: ['HU', 'CZ'], friend: ['JP', 'KR', 'US'] },
  'servo-actuators': { near: ['HU', 'CZ'], friend: ['JP', 'KR', 'US'] },
  'generators-wind': { near: ['ES', 'PT'], friend: ['JP', 'KR', 'IN'] },
  'batteries-li-ion': { near: ['HU', 'PL'], friend: ['KR', 'JP', 'US'] },
  'batteries-leadacid': { near: ['CZ', 'PL'], friend: ['KR', 'US', 'TR'] },
  'battery-packs-bms': { near: ['HU', 'PL'], friend: ['KR', 'JP', 'US'] },
  'pcb-assemblies': { near: ['HU', 'RO'], friend: ['TW', 'KR', 'JP'] },
  semiconductors: { near: ['IE', 'DE'], friend: ['TW', 'KR', 'JP'] },
  'sensors-mems': { near: ['DE', 'CZ'], friend: ['JP', 'US', 'KR'] },
  connectors: { near: ['CZ', 'HU'], friend: ['JP', 'TW', 'US'] },
  'cables-wire': { near: ['RO', 'PL'], friend: ['KR', 'JP', 'US'] },
  'optical-fibre': { near: ['PL', 'DE'], friend: ['JP', 'US', 'KR'] },
  'led-lighting': { near: ['PL', 'HU'], friend: ['KR', 'TW', 'JP'] },
  displays: { near: ['PL', 'SK'], friend: ['KR', 'TW', 'JP'] },
  'power-electronics': { near: ['AT', 'HU'], friend: ['JP', 'TW', 'US'] },
  transformers: { near: ['HR', 'PL'], friend: ['KR', 'JP', 'US'] },
  'solar-pv': { near: ['DE', 'IT'], friend: ['KR', 'TW', 'MY'] },
  'fuel-cells-electrolysers': { near: ['DE', 'DK'], friend: ['JP', 'KR', 'US'] },
  'heat-pumps-hvac': { near: ['CZ', 'PL'], friend: ['JP', 'KR', 'US'] },
  'pumps-valves': { near: ['IT', 'CZ'], friend: ['JP', 'US', 'KR'] },
  'compressors-engines': { near: ['CZ', 'IT'], friend: ['JP', 'US', 'KR'] },
  'bearings-gears': { near: ['SK', 'RO'], friend: ['JP', 'KR', 'US'] },
  'machine-tools': { near: ['DE', 'IT'], friend: ['JP', 'TW', 'KR'] },
  'cutting-tools': { near: ['AT', 'DE'], friend: ['JP', 'KR', 'US'] },
  'moulds-dies': { near: ['PT', 'SI'], friend: ['KR', 'JP', 'TW'] },
  'stainless-steel-parts': { near: ['IT', 'CZ'], friend: ['KR', 'TW', 'JP'] },
  'structural-steel': { near: ['PL', 'CZ'], friend: ['KR', 'JP', 'TW'] },
  'aluminium-parts': { near: ['IT', 'PL'], friend: ['KR', 'JP', 'CA'] },
  'die-castings': { near: ['IT', 'PL'], friend: ['KR', 'JP', 'MX'] },
  'titanium-parts': { near: ['FR', 'IT'], friend: ['JP', 'US', 'GB'] },
  'superalloys-aero': { near: ['FR', 'IT'], friend: ['JP', 'US', 'GB'] },
  'springs-fasteners': { near: ['IT', 'CZ'], friend: ['TW', 'JP', 'KR'] },
  'welding-brazing': { near: ['DE', 'IT'], friend: ['JP', 'KR', 'US'] },
  'coatings-paints': { near: ['DE', 'NL'], friend: ['JP', 'US', 'KR'] },
  'plastics-compounds': { near: ['PL', 'CZ'], friend: ['KR', 'JP', 'US'] },
  'rubber-tyres': { near: ['RO', 'HU'], friend: ['KR', 'JP', 'US'] },
  'silicones-sealants': { near: ['DE', 'NL'], friend: ['JP', 'US', 'KR'] },
  catalysts: { near: ['DE', 'FI'], friend: ['US', 'JP', 'KR'] },
  fertilisers: { near: ['PL', 'LT'], friend: ['US', 'CA', 'MA'] },
  'flame-retardants': { near: ['DE', 'NL'], friend: ['IL', 'US', 'JP'] },
  'detergents-cosmetics': { near: ['FR', 'PL'], friend: ['US', 'KR', 'JP'] },
  'pharma-api': { near: ['IE', 'ES'], friend: ['US', 'JP', 'SG'] },
  'medical-devices': { near: ['IE', 'HU'], friend: ['US', 'JP', 'CR'] },
  'medical-imaging': { near: ['DE', 'NL'], friend: ['US', 'JP', 'KR'] },
  'optics-lasers': { near: ['DE', 'LT'], friend: ['JP', 'US', 'KR'] },
  glass: { near: ['CZ', 'PL'], friend: ['JP', 'KR', 'US'] },
  ceramics: { near: ['ES', 'PT'], friend: ['JP', 'KR', 'US'] },
  refractories: { near: ['AT', 'CZ'], friend: ['JP', 'US', 'KR'] },
  'construction-materials': { near: ['FR', 'DE'], friend: ['GB', 'TR', 'NO'] },
  'automotive-parts': { near: ['CZ', 'SK'], friend: ['JP', 'KR', 'US'] },
  'ev-powertrain': { near: ['HU', 'DE'], friend: ['KR', 'JP', 'US'] },
  'bicycles-ebikes': { near: ['PT', 'PL'], friend: ['TW', 'JP', 'KR'] },
  'rail-ship-parts': { near: ['PL', 'CZ'], friend: ['KR', 'JP', 'US'] },
  'drones-robotics': { near: ['DE', 'DK'], friend: ['JP', 'KR', 'US'] },
  'defence-security': { near: ['FR', 'CZ'], friend: ['US', 'KR', 'CA'] },
  'household-appliances': { near: ['PL', 'SI'], friend: ['KR', 'JP', 'TH'] },
  'power-tools': { near: ['CZ', 'HU'], friend: ['JP', 'US', 'TW'] },
  'telecom-equipment': { near: ['HU', 'FI'], friend: ['TW', 'KR', 'US'] },
  'data-storage-servers': { near: ['CZ', 'HU'], friend: ['TW', 'US', 'KR'] },
  'audio-speakers': { near: ['DK', 'HU'], friend: ['JP', 'TW', 'KR'] },
  'textiles-technical': { near: ['IT', 'CZ'], friend: ['JP', 'KR', 'US'] },
  'clothing-footwear': { near: ['PT', 'RO'], friend: ['VN', 'MU', 'LK'] },
  furniture: { near: ['PL', 'LT'], friend: ['VN', 'MY', 'US'] },
  'wood-paper': { near: ['PL', 'FI'], friend: ['CA', 'US', 'CL'] },
  'packaging-metal': { near: ['PL', 'IT'], friend: ['KR', 'JP', 'US'] },
  'food-beverage': { near: ['NL', 'PL'], friend: ['NZ', 'CA', 'CL'] },
  'toys-sports': { near: ['CZ', 'HU'], friend: ['VN', 'TW', 'JP'] },
  'jewellery-watches': { near: ['IT', 'FR'], friend: ['CH', 'JP', 'US'] },
  'metal-powders': { near: ['DE', 'SE'], friend: ['JP', 'US', 'CA'] },
  'water-treatment': { near: ['DE', 'IT'], friend: ['US', 'JP', 'IL'] },
  'recycling-equipment': { near: ['DE', 'AT'], friend: ['US', 'JP', 'KR'] },
  'metal-products': { near: ['CZ', 'PL'], friend: ['KR', 'JP', 'TW'] },
  'machined-parts': { near: ['CZ', 'PL'], friend: ['KR', 'JP', 'TW'] },
  'welded-assemblies': { near: ['PL', 'CZ'], friend: ['KR', 'JP', 'TW'] },
  'castings-forgings': { near: ['CZ', 'PL'], friend: ['KR', 'JP', 'TW'] },
  'hand-tools': { near: ['DE', 'PL'], friend: ['TW', 'JP', 'US'] },
  'locks-hinges': { near: ['AT', 'IT'], friend: ['TW', 'KR', 'US'] },
  kitchenware: { near: ['IT', 'PT'], friend: ['KR', 'JP', 'TH'] },
  'doors-windows': { near: ['PL', 'LT'], friend: ['TR', 'GB', 'KR'] },
  'bicycle-frames': { near: ['PT', 'PL'], friend: ['TW', 'JP', 'KR'] },
  'trailers-bodies': { near: ['PL', 'DE'], friend: ['KR', 'TR', 'US'] },
  'agricultural-machinery': { near: ['IT', 'DE'], friend: ['US', 'JP', 'KR'] },
  'food-machinery': { near: ['IT', 'DE'], friend: ['JP', 'US', 'KR'] },
  'conveyors-lifting': { near: ['DE', 'CZ'], friend: ['JP', 'KR', 'US'] },
  'cable-harnesses': { near: ['RO', 'MA', 'HU'], friend: ['MX', 'JP', 'KR'] },
  'control-cabinets': { near: ['CZ', 'PL'], friend: ['KR', 'JP', 'US'] },
  'plastic-packaging': { near: ['PL', 'CZ'], friend: ['KR', 'JP', 'US'] },
  'printed-matter': { near: ['PL', 'CZ'], friend: ['KR', 'SG', 'JP'] },
  workwear: { near: ['RO', 'TN', 'PT'], friend: ['VN', 'LK', 'MU'] },
  knitwear: { near: ['PT', 'RO'], friend: ['VN', 'MU', 'LK'] },
  'shoes-leather': { near: ['PT', 'IT'], friend: ['VN', 'IN', 'ID'] },
  'home-textiles': { near: ['PT', 'TR', 'IT'], friend: ['IN', 'VN'] },
  'mattresses-upholstery': { near: ['PL', 'LT'], friend: ['VN', 'MY', 'US'] },
  'protective-equipment': { near: ['IE', 'HU'], friend: ['US', 'JP', 'CR'] },
  spectacles: { near: ['IT', 'FR'], friend: ['JP', 'KR', 'TW'] },
  'promotional-gifts': { near: ['PL', 'CZ'], friend: ['TW', 'KR', 'VN'] },
  'repair-installation': { near: ['NL', 'DE'], friend: [] },
  'fireworks-matches': { near: ['ES', 'DE'], friend: [] },
  'pet-supplies': { near: ['PL', 'DE'], friend: ['US', 'TW'] },
  'umbrellas-parasols': { near: ['IT', 'PL'], friend: ['TW'] },
  'baby-goods': { near: ['PL', 'CZ'], friend: ['TW', 'KR'] },
  brushes: { near: ['DE', 'IT'], friend: ['US', 'LK'] },
  signs: { near: ['DE', 'PL'], friend: ['KR', 'US'] },
  'basic-chemicals': { near: ['DE', 'NL'], friend: ['US', 'KR', 'JP'] },
  'plant-protection': { near: ['DE', 'FR'], friend: ['US', 'JP'] },
  decoration: { near: ['PL', 'DE'], friend: ['TW', 'VN'] },
  candles: { near: ['PL', 'DE'], friend: ['US', 'VN'] },
  lubricants: { near: ['DE', 'NL'], friend: ['US', 'KR'] },
  'pools-spas': { near: ['ES', 'FR'], friend: ['US', 'CA'] },
  'dry-batteries': { near: ['PL', 'DE'], friend: ['JP', 'US', 'KR'] },
  haberdashery: { near: ['IT', 'DE'], friend: ['TW', 'JP'] },
  'construction-machinery': { near: ['DE', 'FR'], friend: ['JP', 'KR', 'US'] },
  'musical-instruments': { near: ['DE', 'CZ'], friend: ['JP', 'US'] },
  'special-machinery': { near: ['DE', 'IT'], friend: ['JP', 'TW', 'KR'] },
} as const satisfies Record<ProductId, Makers>;

const farOfSector = {
  C10: ['TH', 'VN', 'IN', 'NZ', 'US', 'CN'],
  C11: ['ZA', 'AU', 'US'],
  C12: ['PH', 'IN'],
  C13: ['IN', 'VN', 'TH', 'CN'],
  C14: ['IN', 'VN', 'TH', 'CN'],
  C15: ['VN', 'IN', 'CN'],
  C16: ['VN', 'MY', 'CN'],
  C17: ['IN', 'CN'],
  C18: ['IN', 'MY', 'SG', 'CN'],
  C19: ['IN', 'KR', 'SG'],
  C20: ['IN', 'MY', 'CN', 'KR'],
  C21: ['IN', 'CN'],
  C22: ['VN', 'TH', 'MY', 'IN', 'CN'],
  C23: ['IN', 'VN', 'TH', 'MY', 'CN'],
  C24: ['IN', 'ZA', 'CN', 'KR'],
  C25: ['IN', 'VN', 'TH', 'MY', 'CN'],
  C26: ['VN', 'PH', 'MY', 'TH', 'CN'],
  C27: ['VN', 'TH', 'MY', 'IN', 'CN'],
  C28: ['IN', 'TH', 'CN'],
  C29: ['IN', 'TH', 'ZA', 'CN'],
  C30: ['VN', 'TH', 'IN', 'CN'],
  C31: ['VN', 'MY', 'IN', 'CN'],
  C32: ['VN', 'IN', 'TH', 'MY', 'CN'],
} as const satisfies Partial<Record<SectorId, readonly CountryCode[]>>;

const farOfProduct = {
  'permanent-magnets-ndfeb': ['VN', 'PH', 'CN'],
  'batteries-li-ion': ['MY', 'CN'],
  'battery-packs-bms': ['VN', 'MY', 'CN'],
  'generators-wind': ['IN', 'CN'],
  transformers: ['IN', 'CN'],
  'solar-pv': ['VN', 'MY', 'IN', 'CN'],
  'fuel-cells-electrolysers': ['CN'],
  'optical-fibre': ['IN', 'CN'],
  semiconductors: ['PH', 'MY', 'SG', 'CN'],
  displays: ['VN', 'CN'],
  'medical-imaging': ['MY', 'CN'],
  'optics-lasers': ['TH', 'PH', 'CN'],
  'titanium-parts': ['CN'],
  'superalloys-aero': ['SG', 'MY', 'CN'],
  'metal-powders': ['IN', 'CN'],
  refractories: ['IN', 'CN'],
  'construction-materials': [],
  'rail-ship-parts': ['IN', 'CN'],
  'defence-security': [],
  'medical-devices': ['MY', 'TH', 'CN'],
  'jewellery-watches': ['IN', 'TH', 'HK', 'CN'],
  'trailers-bodies': ['TH', 'CN'],
  'fireworks-matches': ['IN', 'CN'],
  'musical-instruments': ['CN', 'MY'],
} as const satisfies Partial<Record<ProductId, readonly CountryCode[]>>;

export const makerCountries: MakerCountries = {
  bars: {
    near: { logistics: 3.2, roadDays: 4 },
    friend: { logistics: 3.3, stability: 0 },
    far: { logistics: 3.3 },
  },
  byProduct,
  farOfSector,
  farOfProduct,
};

/** Places where a conflict between states could cut off supply, whatever the figures of the country say. From general knowledge. */
export const contestedPlaces: readonly CountryCode[] = ['TW', 'IL', 'UA'];
