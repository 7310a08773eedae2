import type { Figure } from './figure.ts';
import { figureOf, type Papers } from './papers.ts';
import { ageingOf, type Ageing } from './ageing.ts';
import type { Ecosystem } from './ecosystems.ts';
import type { SectorId } from './sectors.ts';

/** Sectors (the first one leads), headings of the Harmonised System, European ecosystems. */
type ProductRow = readonly [sectors: readonly [SectorId, ...SectorId[]], headings: readonly string[], ecosystems: readonly Ecosystem[]];

const rows = {
  'permanent-magnets-ndfeb': [['C27', 'C25'], ['850511'], ['electronics', 'renewable']],
  'ferrite-magnets': [['C23', 'C27'], ['850519'], ['electronics']],
  'electric-motors': [['C27'], ['8501', '8503'], ['mobility', 'renewable']],
  'servo-actuators': [
    ['C27', 'C28'],
    ['8501', '8479'],
    ['digital', 'mobility'],
  ],
  'generators-wind': [['C27', 'C28'], ['8501', '8502', '8503', '8412'], ['renewable']],
  'batteries-li-ion': [['C27'], ['850760'], ['mobility', 'renewable']],
  'batteries-leadacid': [['C27'], ['850710', '850720'], ['mobility']],
  'battery-packs-bms': [['C27'], ['850760', '8504'], ['renewable']],
  'pcb-assemblies': [['C26'], ['8534', '8537'], ['digital', 'electronics']],
  semiconductors: [['C26'], ['8541', '8542'], ['digital', 'electronics']],
  'sensors-mems': [['C26'], ['9026', '9031', '9032'], ['digital', 'health']],
  connectors: [['C27'], ['8535', '8536'], ['electronics']],
  'cables-wire': [['C27'], ['8544'], ['construction', 'renewable']],
  'optical-fibre': [['C27', 'C26'], ['8544', '9001'], ['digital']],
  'led-lighting': [['C27'], ['9405', '8539', '8541'], ['construction', 'electronics']],
  displays: [['C26'], ['8524', '8528', '8531'], ['electronics']],
  'power-electronics': [['C27'], ['8504'], ['mobility', 'renewable']],
  transformers: [['C27'], ['8504', '8535'], ['renewable']],
  'solar-pv': [['C26', 'C27'], ['854143'], ['renewable']],
  'fuel-cells-electrolysers': [['C27', 'C28'], ['8543', '8501'], ['renewable']],
  'heat-pumps-hvac': [['C28'], ['8415', '8418'], ['construction', 'renewable']],
  'pumps-valves': [['C28'], ['8413', '8481'], ['energy-intensive']],
  'compressors-engines': [['C28'], ['8406', '8407', '8408', '8411', '8414'], ['mobility', 'renewable']],
  'bearings-gears': [['C28'], ['8482', '8483'], ['energy-intensive']],
  'machine-tools': [['C28'], ['8456', '8457', '8458', '8459', '8462'], ['energy-intensive']],
  'cutting-tools': [['C25', 'C28'], ['8207', '8209'], ['energy-intensive']],
  'moulds-dies': [['C25', 'C28'], ['8480'], ['energy-intensive']],
  'stainless-steel-parts': [
    ['C24', 'C25'],
    ['7219', '7222', '7326'],
    ['agri-food', 'energy-intensive'],
  ],
  'structural-steel': [
    ['C24', 'C25'],
    ['7208', '7308', '7326'],
    ['construction', 'energy-intensive'],
  ],
  'aluminium-parts': [
    ['C24', 'C25'],
    ['7604', '7610', '7616'],
    ['construction', 'mobility'],
  ],
  'die-castings': [['C24'], ['7616', '8104', '7907'], ['mobility']],
  'titanium-parts': [['C25', 'C30'], ['8108'], ['aerospace-defence', 'health']],
  'superalloys-aero': [['C24', 'C30'], ['7505', '8803', '8807'], ['aerospace-defence']],
  'springs-fasteners': [['C25'], ['7318', '7320'], ['energy-intensive']],
  'welding-brazing': [['C25'], ['8311', '3810'], ['energy-intensive']],
  'coatings-paints': [['C20'], ['3208', '3209', '3215'], ['energy-intensive']],
  'plastics-compounds': [['C22'], ['3901', '3907', '3926'], ['energy-intensive']],
  'rubber-tyres': [['C22'], ['4011', '4016'], ['mobility']],
  'silicones-sealants': [
    ['C20', 'C22'],
    ['3910', '3506', '3214'],
    ['construction', 'energy-intensive'],
  ],
  catalysts: [['C20'], ['3815', '842132'], ['energy-intensive', 'mobility']],
  fertilisers: [['C20'], ['3103', '3105'], ['agri-food']],
  'flame-retardants': [['C20'], ['3824', '3813'], ['construction', 'energy-intensive']],
  'detergents-cosmetics': [['C20'], ['3401', '3402', '3304'], ['energy-intensive']],
  'pharma-api': [['C21'], ['2941', '3003', '3004'], ['health']],
  'medical-devices': [['C32'], ['9018', '9021'], ['health']],
  'medical-imaging': [['C26'], ['9018', '9022'], ['health']],
  'optics-lasers': [['C26'], ['9001', '9002', '9013'], ['aerospace-defence', 'digital']],
  glass: [['C23'], ['7003', '7007', '7010', '7019'], ['construction']],
  ceramics: [['C23'], ['6907', '6909', '6910'], ['construction']],
  refractories: [['C23'], ['6901', '6902'], ['energy-intensive']],
  'construction-materials': [['C23'], ['6809', '6810', '6806'], ['construction']],
  'automotive-parts': [['C29'], ['8708'], ['mobility']],
  'ev-powertrain': [['C29', 'C27'], ['8501', '8708', '8507'], ['mobility']],
  'bicycles-ebikes': [['C30'], ['8711', '8712', '8714'], ['mobility']],
  'rail-ship-parts': [['C30'], ['8607', '8487'], ['mobility']],
  'drones-robotics': [
    ['C28', 'C30'],
    ['8479', '8806'],
    ['aerospace-defence', 'digital'],
  ],
  'defence-security': [['C25', 'C30'], ['9306', '8710'], ['aerospace-defence']],
  'household-appliances': [['C27'], ['8450', '8422', '8509', '8516'], ['electronics']],
  'power-tools': [['C28'], ['8467'], ['electronics']],
  'telecom-equipment': [['C26'], ['8517'], ['digital']],
  'data-storage-servers': [['C26'], ['8471'], ['digital']],
  'audio-speakers': [['C26'], ['8518'], ['electronics']],
  'textiles-technical': [['C13'], ['5603', '5903', '5911'], ['textiles']],
  'clothing-footwear': [['C14', 'C15'], ['6109', '6203', '6403'], ['textiles']],
  furniture: [['C31'], ['9401', '9403'], ['construction']],
  'wood-paper': [['C16', 'C17'], ['4411', '4802', '4819'], ['energy-intensive']],
  'packaging-metal': [['C25'], ['7310', '7612'], ['agri-food', 'energy-intensive']],
  'food-beverage': [['C10', 'C11'], ['16-22'], ['agri-food']],
  'toys-sports': [['C32'], ['9503', '9506'], ['retail']],
  'jewellery-watches': [['C32'], ['7113', '9101'], ['retail']],
  'metal-powders': [
    ['C24', 'C25'],
    ['7205', '8105', '8108'],
    ['aerospace-defence', 'energy-intensive'],
  ],
  'water-treatment': [['C28'], ['8421'], ['energy-intensive']],
  'recycling-equipment': [['C28'], ['8479', '8474'], ['energy-intensive']],

  // Groups that owners look for by their own name
  'metal-products': [['C25'], ['7326'], ['energy-intensive']],
  'machined-parts': [
    ['C25', 'C28'],
    ['7326', '7616', '8487'],
    ['energy-intensive', 'mobility'],
  ],
  'welded-assemblies': [['C25'], ['7308', '7326'], ['construction', 'energy-intensive']],
  'castings-forgings': [
    ['C24', 'C25'],
    ['7325', '7326'],
    ['energy-intensive', 'mobility'],
  ],
  'hand-tools': [['C25'], ['8201', '8204', '8205'], ['retail']],
  'locks-hinges': [['C25'], ['8301', '8302'], ['construction']],
  kitchenware: [['C25', 'C32'], ['7323', '7615', '8215'], ['retail']],
  'doors-windows': [['C25', 'C22', 'C16'], ['7308', '7610', '3925'], ['construction']],
  'bicycle-frames': [['C30'], ['871491'], ['mobility']],
  'trailers-bodies': [['C29'], ['8707', '8716'], ['mobility']],
  'agricultural-machinery': [['C28'], ['8432', '8433', '8436'], ['agri-food']],
  'food-machinery': [['C28'], ['8422', '8438'], ['agri-food']],
  'conveyors-lifting': [['C28'], ['8425', '8428'], ['energy-intensive']],
  'cable-harnesses': [
    ['C27', 'C29'],
    ['854430', '854442'],
    ['electronics', 'mobility'],
  ],
  'control-cabinets': [['C27', 'C26'], ['8537'], ['electronics']],
  'plastic-packaging': [['C22'], ['3923'], ['agri-food', 'retail']],
  'printed-matter': [['C18'], ['4901', '4911'], ['cultural']],
  workwear: [['C14'], ['6203', '6204', '6211'], ['textiles']],
  knitwear: [['C14', 'C13'], ['6105', '6109', '6110'], ['textiles']],
  'shoes-leather': [['C15'], ['6403', '4202'], ['textiles']],
  'home-textiles': [['C13'], ['5703', '6302', '6303'], ['textiles', 'retail']],
  'mattresses-upholstery': [['C31'], ['9401', '9404'], ['retail']],
  'protective-equipment': [['C32', 'C14', 'C22'], ['6307', '4015', '9020'], ['health']],
  spectacles: [['C32'], ['9003', '9004'], ['health', 'retail']],
  'promotional-gifts': [['C32', 'C22'], ['3926', '9608'], ['retail']],
  'repair-installation': [['C33'], [], []],

  // Whole kinds of goods that no other group is near to
  'fireworks-matches': [['C20'], ['3604', '3605', '3606'], ['retail']],
  'pet-supplies': [['C32', 'C13', 'C25'], ['4201', '6307', '7326'], ['retail']],
  'umbrellas-parasols': [['C32'], ['6601', '6603'], ['retail']],
  'baby-goods': [
    ['C32', 'C30', 'C17'],
    ['8715', '9619', '9401'],
    ['retail', 'health'],
  ],
  brushes: [['C32'], ['9603'], ['retail']],
  signs: [
    ['C25', 'C27'],
    ['8310', '9405'],
    ['construction', 'retail'],
  ],
  'basic-chemicals': [['C20'], ['2804', '2847', '2905', '2914', '3814'], ['energy-intensive']],
  'plant-protection': [['C20'], ['3808'], ['agri-food']],
  decoration: [['C32'], ['9505', '6702', '8306'], ['retail']],
  candles: [['C32'], ['3406'], ['retail']],
  lubricants: [
    ['C19', 'C20'],
    ['2710', '3403'],
    ['energy-intensive', 'mobility'],
  ],
  'pools-spas': [
    ['C22', 'C32'],
    ['9506', '3922', '9019'],
    ['construction', 'retail'],
  ],
  'dry-batteries': [['C27'], ['8506'], ['electronics', 'retail']],
  haberdashery: [['C32', 'C13'], ['9606', '9607', '5806'], ['textiles']],
  'construction-machinery': [['C28'], ['8429', '8430', '8474'], ['construction']],
  'musical-instruments': [['C32'], ['9201', '9202', '9207'], ['cultural']],
  'special-machinery': [['C28'], ['8443', '8452', '8477', '8479'], ['textiles', 'energy-intensive']],
} as const satisfies Record<string, ProductRow>;

export type ProductId = keyof typeof rows;

/** What is known of a product group beyond its sector. */
interface OwnShares {
  readonly labourShare: Figure;
  readonly materialShare: Figure;
  readonly valuePerKilogram: Figure;
  readonly packedDensity: Figure;
  readonly ageing: Figure;
}

export interface Product extends Partial<OwnShares> {
  readonly id: ProductId;
  readonly sector: SectorId;
  readonly sectors: readonly SectorId[];
  readonly headings: readonly string[];
  readonly ecosystems: readonly Ecosystem[];
}

const papers: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };

type Bounds = readonly [low: number, value: number, high: number];

interface OwnNumbers {
  readonly labour: Bounds;
  readonly material: Bounds;
  readonly value: Bounds;
  readonly density: Bounds;
}

/** Groups so unlike the average of their sector that its shares would mislead. */
const ownNumbers: Partial<Record<ProductId, OwnNumbers>> = {
  'pcb-assemblies': { labour: [0.05, 0.08, 0.15], material: [0.6, 0.75, 0.85], value: [30, 80, 200], density: [80, 150, 250] },
  semiconductors: { labour: [0.05, 0.1, 0.2], material: [0.3, 0.45, 0.6], value: [300, 1500, 6000], density: [80, 200, 400] },
  'data-storage-servers': { labour: [0.03, 0.06, 0.12], material: [0.65, 0.8, 0.9], value: [40, 100, 250], density: [100, 180, 300] },
  'cable-harnesses': { labour: [0.2, 0.3, 0.45], material: [0.35, 0.45, 0.6], value: [10, 20, 45], density: [120, 250, 400] },
  'bicycle-frames': { labour: [0.15, 0.25, 0.35], material: [0.35, 0.45, 0.6], value: [8, 14, 30], density: [30, 45, 80] },
  'bicycles-ebikes': { labour: [0.08, 0.13, 0.2], material: [0.55, 0.65, 0.75], value: [10, 25, 60], density: [60, 90, 140] },
  workwear: { labour: [0.2, 0.3, 0.42], material: [0.35, 0.45, 0.55], value: [10, 17, 30], density: [90, 150, 250] },
  knitwear: { labour: [0.18, 0.27, 0.38], material: [0.38, 0.48, 0.58], value: [9, 16, 40], density: [80, 140, 240] },
  'batteries-li-ion': { labour: [0.05, 0.1, 0.15], material: [0.55, 0.65, 0.75], value: [10, 20, 45], density: [500, 900, 1300] },
  'structural-steel': { labour: [0.12, 0.2, 0.3], material: [0.45, 0.55, 0.65], value: [1.5, 2.5, 5], density: [400, 1000, 1800] },
  'castings-forgings': { labour: [0.15, 0.22, 0.3], material: [0.3, 0.4, 0.5], value: [2.5, 5, 12], density: [700, 1200, 2000] },
  'household-appliances': { labour: [0.08, 0.13, 0.2], material: [0.55, 0.65, 0.75], value: [5, 9, 25], density: [90, 140, 220] },
};

function bounded(unit: string, [low, value, high]: Bounds): Figure {
  return figureOf({ ...papers, unit }, value, [low, high]);
}

function ownShares(id: ProductId): Partial<OwnShares> {
  const own = ownNumbers[id];
  if (!own) return {};
  return {
    labourShare: bounded('1', own.labour),
    materialShare: bounded('1', own.material),
    valuePerKilogram: bounded('EUR/kg', own.value),
    packedDensity: bounded('kg/m3', own.density),
  };
}

/** Groups that age otherwise than their sector: the same models for years in a sector of fashion, and one of parts in a sector of devices. */
const ownAgeing: Partial<Record<ProductId, Ageing>> = {
  workwear: 'usual',
  'protective-equipment': 'usual',
  'sensors-mems': 'usual',
};

function ageingOfProduct(id: ProductId): Partial<OwnShares> {
  const own = ownAgeing[id];
  return own === undefined ? {} : { ageing: ageingOf(own) };
}

function readProduct(id: ProductId): Product {
  const [sectors, headings, ecosystems] = rows[id];
  return { id, sector: sectors[0], sectors, headings, ecosystems, ...ownShares(id), ...ageingOfProduct(id) };
}

const isProductId = (id: string): id is ProductId => Object.hasOwn(rows, id);

export const productIds: readonly ProductId[] = Object.keys(rows).filter(isProductId);

/** Product groups: what an owner searches for in the first question. Names and search words are texts under the same id. */
export const products: readonly Product[] = productIds.map(readProduct);

const byId: ReadonlyMap<string, Product> = new Map(products.map((product) => [product.id, product]));

export function findProduct(id: string): Product | undefined {
  return byId.get(id);
}

/** Used while the product is unknown. */
export const defaultProductId: ProductId = 'metal-products';
