import type { MaterialId } from './materials/material-ids.ts';
import { materialIds } from './materials/material-ids.ts';
import type { ProductId } from './products.ts';
import type { Papers } from './papers.ts';

/** How likely the material is in goods of this group. */
type Likelihood = 'high' | 'medium' | 'low';

interface Contained {
  readonly material: MaterialId;
  readonly likelihood: Likelihood;
  /** A European study names this use as well; otherwise the project judged alone. */
  readonly named: boolean;
}

/** Materials with a high, medium and low likelihood; `?` where no study names the use. */
type ContentRow = readonly [high: string, medium: string, low: string];

const rows = {
  'permanent-magnets-ndfeb': ['lree hree boron', 'cobalt gallium nickel?', 'niobium copper'],
  'ferrite-magnets': ['strontium', '', 'lree cobalt'],
  'electric-motors': ['copper aluminium-bauxite', 'lree hree boron silicon-metal strontium?', 'manganese'],
  'servo-actuators': ['lree hree boron copper aluminium-bauxite', '', 'cobalt'],
  'generators-wind': ['lree hree boron copper', 'niobium? manganese nickel? aluminium-bauxite molybdenum?', ''],
  'batteries-li-ion': [
    'lithium natural-graphite cobalt nickel? manganese copper aluminium-bauxite fluorspar',
    'phosphorus? phosphate-rock?',
    'silicon-metal niobium',
  ],
  'batteries-leadacid': ['antimony lead?', 'tin', 'arsenic? selenium?'],
  'battery-packs-bms': ['lithium natural-graphite copper aluminium-bauxite silicon-metal', 'cobalt nickel? gallium tantalum', ''],
  'pcb-assemblies': [
    'copper tin silver gold tantalum silicon-metal nickel?',
    'pgm gallium antimony? bismuth boron phosphorus?',
    'germanium beryllium cobalt tungsten fluorspar?',
  ],
  semiconductors: [
    'silicon-metal gallium copper fluorspar? helium?',
    'germanium arsenic indium tungsten tantalum hafnium cobalt phosphorus? boron neon? pgm',
    '',
  ],
  'sensors-mems': ['silicon-metal', 'pgm germanium? gallium tantalum lree', 'zirconium?'],
  connectors: ['copper silver nickel?', 'beryllium gold? tungsten pgm antimony', ''],
  'cables-wire': ['copper', 'aluminium-bauxite antimony', 'talc? tin'],
  'optical-fibre': ['germanium? silicon-metal', 'helium? fluorspar', 'boron'],
  'led-lighting': ['gallium aluminium-bauxite', 'indium lree hree copper silicon-metal', 'tantalum'],
  displays: ['indium', 'hree lree boron tin silver gallium', 'strontium'],
  'power-electronics': ['silicon-metal copper aluminium-bauxite', 'gallium tantalum nickel?', 'lree boron hree'],
  transformers: ['copper silicon-metal', 'aluminium-bauxite boron manganese', 'fluorspar'],
  'solar-pv': ['silicon-metal silver aluminium-bauxite', 'copper antimony boron tin phosphorus? fluorspar', 'gallium indium germanium'],
  'fuel-cells-electrolysers': [
    'pgm titanium-metal? nickel? fluorspar',
    'lree scandium zirconium? cobalt natural-graphite strontium? hree',
    '',
  ],
  'heat-pumps-hvac': ['copper aluminium-bauxite fluorspar?', 'lree silicon-metal', 'nickel? phosphorus?'],
  'pumps-valves': ['nickel? chromium?', 'molybdenum? copper natural-graphite', 'bismuth silicon-metal titanium-metal? tungsten lree'],
  'compressors-engines': [
    'nickel? cobalt chromium? aluminium-bauxite',
    'tungsten tantalum niobium hafnium titanium-metal? manganese',
    'rhenium? hree',
  ],
  'bearings-gears': ['chromium? manganese', 'molybdenum? vanadium nickel?', 'niobium copper tin? antimony? silicon-metal'],
  'machine-tools': ['tungsten', 'manganese chromium? copper lree hree cobalt silicon-metal tantalum', ''],
  'cutting-tools': ['tungsten cobalt', 'tantalum niobium titanium vanadium molybdenum? chromium', ''],
  'moulds-dies': ['chromium vanadium molybdenum?', 'tungsten nickel? copper natural-graphite', 'beryllium cobalt'],
  'stainless-steel-parts': ['nickel? chromium manganese', 'molybdenum? niobium titanium silicon-metal', 'copper? fluorspar'],
  'structural-steel': ['coking-coal manganese zinc? iron-ore', 'silicon-metal niobium vanadium fluorspar magnesium', 'aluminium-bauxite'],
  'aluminium-parts': ['aluminium-bauxite silicon-metal magnesium', 'manganese copper? titanium boron strontium zinc?', 'scandium'],
  'die-castings': ['aluminium-bauxite silicon-metal magnesium', 'copper? strontium zinc?', 'lree beryllium'],
  'titanium-parts': ['titanium-metal? vanadium aluminium-bauxite', 'niobium', 'molybdenum? tantalum'],
  'superalloys-aero': [
    'nickel? cobalt chromium niobium titanium-metal? aluminium-bauxite',
    'hafnium tantalum tungsten rhenium? beryllium molybdenum?',
    'scandium boron hree',
  ],
  'springs-fasteners': ['manganese zinc?', 'silicon-metal chromium vanadium nickel?', 'beryllium? niobium'],
  'welding-brazing': ['tin manganese fluorspar', 'silver? bismuth antimony tungsten lree phosphorus helium? copper?', 'indium?'],
  'coatings-paints': [
    'titanium baryte talc',
    'kaolin zinc? cobalt manganese? antimony phosphorus zirconium',
    'bismuth chromium strontium boron',
  ],
  'plastics-compounds': [
    'titanium talc limestone?',
    'antimony? phosphorus boron baryte magnesium fluorspar silicon-metal',
    'germanium cobalt',
  ],
  'rubber-tyres': ['natural-rubber zinc? sulphur?', 'silicon-metal cobalt kaolin', 'baryte'],
  'silicones-sealants': ['silicon-metal limestone', 'pgm tin titanium', 'bismuth boron'],
  catalysts: [
    'pgm lree cobalt nickel? vanadium molybdenum? aluminium-bauxite',
    'tungsten titanium germanium antimony bismuth phosphorus manganese? copper?',
    'niobium fluorspar',
  ],
  fertilisers: ['phosphate-rock potash sulphur', 'boron manganese? zinc? magnesium?', 'copper? molybdenum? cobalt'],
  'flame-retardants': ['antimony phosphorus boron aluminium-bauxite', 'magnesium natural-graphite', 'molybdenum?'],
  'detergents-cosmetics': ['titanium talc', 'phosphorus boron bismuth zinc? kaolin silicon-metal', ''],
  'pharma-api': ['bismuth', 'pgm lithium phosphorus? boron? fluorspar? magnesium? titanium talc cobalt? phosphate-rock? baryte', ''],
  'medical-devices': [
    'titanium-metal? cobalt? chromium?',
    'nickel? tantalum? niobium pgm silicon-metal zirconium? tungsten molybdenum?',
    '',
  ],
  'medical-imaging': ['helium? niobium hree tungsten beryllium', 'lree germanium? bismuth molybdenum?', 'gallium'],
  'optics-lasers': ['germanium lree hree', 'boron fluorspar? gallium niobium lithium', 'strontium tantalum zirconium? hafnium indium'],
  glass: ['boron feldspar silica-sand limestone', 'lithium? antimony lree fluorspar tin?', 'strontium cobalt? arsenic selenium silver'],
  ceramics: [
    'feldspar kaolin aluminium-bauxite zirconium',
    'boron lithium? cobalt? hree titanium talc silicon-metal',
    'vanadium fluorspar strontium',
  ],
  refractories: ['aluminium-bauxite natural-graphite magnesite', 'zirconium chromium silicon-metal kaolin', ''],
  'construction-materials': ['limestone gypsum? aggregates', 'perlite? boron aluminium-bauxite', 'lithium? fluorspar baryte'],
  'automotive-parts': [
    'aluminium-bauxite silicon-metal magnesium copper manganese zinc?',
    'pgm lree hree niobium vanadium natural-rubber antimony baryte natural-graphite coking-coal boron',
    '',
  ],
  'ev-powertrain': [
    'lree hree lithium cobalt nickel? natural-graphite manganese copper silicon-metal boron aluminium-bauxite',
    'gallium',
    '',
  ],
  'bicycles-ebikes': [
    'aluminium-bauxite lree lithium natural-graphite natural-rubber',
    'magnesium silicon-metal hree cobalt nickel? copper manganese',
    'titanium-metal? scandium vanadium',
  ],
  'rail-ship-parts': ['manganese copper', 'nickel? aluminium-bauxite niobium lree coking-coal zinc?', 'vanadium'],
  'drones-robotics': [
    'lree hree lithium natural-graphite copper aluminium-bauxite silicon-metal',
    'cobalt magnesium gallium germanium tantalum titanium-metal? boron',
    'beryllium',
  ],
  'defence-security': [
    'antimony tungsten germanium gallium titanium-metal? hree lree',
    'beryllium niobium tantalum cobalt lead? magnesium',
    'strontium',
  ],
  'household-appliances': [
    'copper aluminium-bauxite silicon-metal',
    'lree nickel? chromium? antimony strontium fluorspar manganese',
    'tantalum',
  ],
  'power-tools': ['copper lithium natural-graphite', 'lree hree cobalt nickel? tungsten magnesium aluminium-bauxite', ''],
  'telecom-equipment': ['gallium tantalum copper silicon-metal gold', 'germanium? lree hree? beryllium pgm indium arsenic', 'niobium?'],
  'data-storage-servers': ['silicon-metal tantalum copper gold aluminium-bauxite', 'lree pgm gallium cobalt', 'helium? tungsten?'],
  'audio-speakers': ['lree boron copper', 'strontium aluminium-bauxite', 'hree'],
  'textiles-technical': ['antimony fluorspar?', 'phosphorus? titanium? boron? silver? silicon-metal', 'germanium? cobalt'],
  'clothing-footwear': ['', 'antimony natural-rubber chromium?', 'titanium? silicon-metal zinc? copper? nickel?'],
  furniture: ['roundwood?', 'manganese? zinc? aluminium-bauxite chromium? antimony titanium phosphorus?', 'coking-coal?'],
  'wood-paper': ['kaolin limestone roundwood?', 'titanium boron copper? talc bentonite?', ''],
  'packaging-metal': ['aluminium-bauxite manganese magnesium tin', 'chromium coking-coal', ''],
  'food-beverage': ['', 'phosphate-rock phosphorus potash? diatomite bentonite?', 'titanium? magnesium? cobalt?'],
  'toys-sports': ['', 'lree? titanium? tungsten? titanium-metal? lithium? copper natural-rubber aluminium-bauxite?', 'antimony?'],
  'jewellery-watches': ['gold silver pgm', 'copper', 'cobalt? titanium-metal? beryllium? gallium? indium?'],
  'metal-powders': [
    'titanium-metal? nickel? cobalt aluminium-bauxite chromium',
    'niobium vanadium silicon-metal magnesium tungsten',
    'scandium hafnium tantalum helium?',
  ],
  'water-treatment': ['', 'aluminium-bauxite fluorspar diatomite? manganese', 'titanium-metal? pgm lree boron'],
  'recycling-equipment': ['lree manganese', 'hree tungsten chromium? copper silicon-metal', 'germanium'],
  'metal-products': ['manganese?', 'coking-coal? zinc? chromium? aluminium-bauxite?', 'nickel? vanadium? niobium?'],
  'machined-parts': [
    'manganese? aluminium-bauxite?',
    'chromium? nickel? copper? silicon-metal? magnesium?',
    'vanadium? molybdenum? titanium-metal? tungsten? lead?',
  ],
  'welded-assemblies': ['manganese? coking-coal?', 'niobium? vanadium? silicon-metal? zinc?', 'chromium? nickel? fluorspar?'],
  'castings-forgings': [
    'manganese? silicon-metal? coking-coal?',
    'chromium? nickel? magnesium? aluminium-bauxite?',
    'molybdenum? vanadium? lree?',
  ],
  'hand-tools': ['chromium? vanadium? manganese?', 'silicon-metal? nickel?', 'tungsten? molybdenum?'],
  'locks-hinges': ['zinc? copper?', 'chromium? nickel? manganese?', 'aluminium-bauxite? lead?'],
  kitchenware: ['aluminium-bauxite? chromium? nickel?', 'fluorspar? manganese?', 'titanium? copper?'],
  'doors-windows': ['aluminium-bauxite? silica-sand?', 'magnesium? silicon-metal? zinc? titanium?', 'antimony? roundwood?'],
  'bicycle-frames': [
    'aluminium-bauxite',
    'magnesium silicon-metal chromium? molybdenum? manganese?',
    'scandium titanium-metal? vanadium? zirconium?',
  ],
  'trailers-bodies': ['manganese? coking-coal?', 'aluminium-bauxite? niobium? zinc? natural-rubber?', 'vanadium? copper?'],
  'agricultural-machinery': ['manganese? coking-coal?', 'chromium? nickel? copper? natural-rubber? boron?', 'lree? hree? vanadium?'],
  'food-machinery': ['chromium? nickel? manganese?', 'copper? lree? molybdenum?', 'hree? titanium?'],
  'conveyors-lifting': ['manganese? coking-coal?', 'copper? lree? natural-rubber? chromium?', 'hree? zinc?'],
  'cable-harnesses': ['copper', 'tin? antimony aluminium-bauxite', 'gold? nickel? silver?'],
  'control-cabinets': ['copper', 'silver? tin? silicon-metal? zinc? aluminium-bauxite? nickel?', 'tantalum? gallium? pgm? antimony? lree?'],
  'plastic-packaging': ['', 'antimony? titanium? limestone? talc?', 'germanium? phosphorus? cobalt?'],
  'printed-matter': ['roundwood? kaolin? limestone?', 'titanium? talc?', 'cobalt? aluminium-bauxite?'],
  workwear: [
    '',
    'antimony titanium? phosphorus? natural-rubber',
    'boron? zinc? copper? nickel? chromium? silicon-metal? fluorspar? germanium?',
  ],
  knitwear: ['', 'antimony titanium?', 'zinc? copper? nickel? silicon-metal? germanium?'],
  'shoes-leather': ['chromium?', 'natural-rubber titanium?', 'zinc? nickel? silicon-metal? antimony'],
  'home-textiles': ['', 'antimony titanium? natural-rubber', 'phosphorus? silicon-metal? limestone? germanium?'],
  'mattresses-upholstery': ['', 'phosphorus? antimony manganese? tin?', 'natural-rubber roundwood? silicon-metal?'],
  'protective-equipment': ['', 'natural-rubber? titanium? antimony?', 'aluminium-bauxite? zinc? silver?'],
  spectacles: ['', 'nickel? titanium-metal? copper?', 'beryllium? lree? gold? titanium?'],
  'promotional-gifts': ['', 'titanium? copper? antimony?', 'lithium? tungsten? lree?'],
  'repair-installation': ['', '', ''],
  'fireworks-matches': ['sulphur? magnesium?', 'strontium? baryte? antimony? titanium-metal? phosphorus?', 'potash? copper?'],
  'pet-supplies': ['', 'manganese? zinc? roundwood? titanium?', 'natural-rubber? nickel? antimony?'],
  'umbrellas-parasols': ['manganese?', 'aluminium-bauxite? antimony? zinc?', 'titanium? roundwood?'],
  'baby-goods': ['', 'aluminium-bauxite? antimony? titanium? roundwood?', 'natural-rubber? silicon-metal? zinc?'],
  brushes: ['', 'roundwood? titanium?', 'zinc? aluminium-bauxite? copper?'],
  signs: ['aluminium-bauxite?', 'titanium? gallium? copper? zinc?', 'lree? indium?'],
  'basic-chemicals': [
    'sulphur? fluorspar?',
    'phosphate-rock? limestone? boron? hydrogen? phosphorus?',
    'pgm? nickel? lithium? helium? neon?',
  ],
  'plant-protection': ['phosphorus? sulphur?', 'copper? fluorspar? kaolin?', 'zinc? talc?'],
  decoration: ['', 'silica-sand? aluminium-bauxite? titanium?', 'copper? zinc? tin? silver?'],
  candles: ['', '', 'tin? titanium?'],
  lubricants: ['', 'lithium? molybdenum? zinc? phosphorus? sulphur?', 'natural-graphite? boron? bentonite?'],
  'pools-spas': ['', 'manganese? zinc? titanium? copper?', 'silica-sand? titanium-metal? antimony?'],
  'dry-batteries': ['manganese? zinc?', 'lithium? natural-graphite? copper? nickel?', 'silver? indium? bismuth?'],
  haberdashery: ['zinc? copper?', 'nickel? antimony? aluminium-bauxite?', 'titanium? tin?'],
  'construction-machinery': [
    'manganese? coking-coal? iron-ore?',
    'chromium? copper? natural-rubber? nickel?',
    'tungsten? vanadium? lree? niobium?',
  ],
  'musical-instruments': ['', 'copper? zinc? roundwood? nickel?', 'sapele? tin? silver? lree?'],
  'special-machinery': ['manganese? coking-coal?', 'chromium? copper? nickel? aluminium-bauxite?', 'lree? hree? tungsten?'],
} as const satisfies Record<ProductId, ContentRow>;

/** The whole table is a judgement of experts, three quarters of it named in the studies of 2020 and 2023. Edit it for your product. */
export const contentPapers: Papers = { unit: '1', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };

const likelihoods = ['high', 'medium', 'low'] as const;
const known: ReadonlySet<string> = new Set(materialIds);
const isMaterialId = (id: string): id is MaterialId => known.has(id);

/** What goods of a group often contain, the likeliest first. */
export function materialsOf(product: ProductId): readonly Contained[] {
  return likelihoods.flatMap((likelihood, index) => {
    const entries = (rows[product][index] ?? '').split(' ');
    return entries.flatMap((entry) => {
      const material = entry.replace('?', '');
      return isMaterialId(material) ? [{ material, likelihood, named: !entry.endsWith('?') }] : [];
    });
  });
}
