import { dutyGroups, type DutyGroupId } from './duty-groups.ts';
import type { Figure } from './figure.ts';
import type { ProductId } from './products.ts';

/** Headings of which the duty is known apart, by their first digits: the product group that holds the figure. */
const headings = {
  3004: 'pharma-api',
  3923: 'plastic-packaging',
  3926: 'plastics-compounds',
  6110: 'knitwear',
  6203: 'workwear',
  6302: 'home-textiles',
  6403: 'shoes-leather',
  7208: 'structural-steel',
  7209: 'structural-steel',
  7210: 'structural-steel',
  7211: 'structural-steel',
  7212: 'structural-steel',
  7308: 'structural-steel',
  7318: 'springs-fasteners',
  7604: 'aluminium-parts',
  7616: 'aluminium-parts',
  8471: 'data-storage-servers',
  8501: 'electric-motors',
  850511: 'permanent-magnets-ndfeb',
  850760: 'batteries-li-ion',
  8517: 'telecom-equipment',
  8534: 'pcb-assemblies',
  8537: 'control-cabinets',
  8541: 'solar-pv',
  8542: 'semiconductors',
  8712: 'bicycles-ebikes',
  871491: 'bicycle-frames',
  9403: 'furniture',
  9503: 'toys-sports',
} as const satisfies Readonly<Record<number, ProductId>>;

/** Last chapter of each group of duties, in order. Raw cotton has headings of its own and no chapter. */
const groupEnds: readonly (readonly [lastChapter: number, group: DutyGroupId])[] = [
  [2, 'animal-products'],
  [3, 'fish'],
  [4, 'dairy'],
  [5, 'animal-products'],
  [6, 'other-agri'],
  [8, 'fruit-veg'],
  [9, 'coffee-tea'],
  [11, 'cereals'],
  [12, 'oilseeds'],
  [14, 'other-agri'],
  [15, 'oilseeds'],
  [16, 'fish'],
  [17, 'sugars'],
  [18, 'other-agri'],
  [19, 'cereals'],
  [20, 'fruit-veg'],
  [21, 'other-agri'],
  [22, 'beverages-tobacco'],
  [23, 'other-agri'],
  [24, 'beverages-tobacco'],
  [26, 'minerals-metals'],
  [27, 'petroleum'],
  [40, 'chemicals'],
  [43, 'leather-footwear'],
  [49, 'wood-paper'],
  [60, 'textiles'],
  [62, 'clothing'],
  [63, 'textiles'],
  [64, 'leather-footwear'],
  [67, 'manufactures-nes'],
  [83, 'minerals-metals'],
  [84, 'non-electrical-machinery'],
  [85, 'electrical-machinery'],
  [89, 'transport-equipment'],
  [93, 'manufactures-nes'],
  [94, 'wood-paper'],
  [97, 'manufactures-nes'],
];

/** Reserved: no goods have a code of this chapter. */
const reservedChapter = 77;
const cottonHeadings = ['5201', '5202', '5203'];

/** Whether a text is the beginning of a code of the Combined Nomenclature: four to eight digits of a chapter that exists. */
export function isGoodsCode(text: string): boolean {
  return /^\d{4,8}$/.test(text) && groupOfCode(text) !== undefined;
}

/** The group of duties that a code falls in; undefined where no chapter begins so. */
export function groupOfCode(code: string): DutyGroupId | undefined {
  if (cottonHeadings.includes(code.slice(0, 4))) return 'cotton';
  const chapter = Number(code.slice(0, 2));
  return chapter < 1 || chapter === reservedChapter ? undefined : groupEnds.find(([last]) => chapter <= last)?.[1];
}

/** Ordinary duty on the goods of a code: that of its heading where one is known, else the average of its group of duties. */
export function dutyOfCode(code: string, byProduct: Partial<Record<ProductId, Figure>>): Figure | undefined {
  const known = Object.entries(headings)
    .filter(([heading]) => code.startsWith(heading))
    .toSorted(([one], [other]) => other.length - one.length)
    .flatMap(([, product]) => byProduct[product] ?? []);
  const group = groupOfCode(code);
  return known[0] ?? (group && dutyGroups[group]);
}
