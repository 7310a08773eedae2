/** Sections in which the general preference sorts goods; a country can lose it for one section. */
export type PreferenceSection =
  | 'S-1a'
  | 'S-1b'
  | 'S-2a'
  | 'S-2b'
  | 'S-2c'
  | 'S-2d'
  | 'S-3'
  | 'S-4a'
  | 'S-4b'
  | 'S-5'
  | 'S-6a'
  | 'S-6b'
  | 'S-7a'
  | 'S-7b'
  | 'S-8a'
  | 'S-8b'
  | 'S-9a'
  | 'S-9b'
  | 'S-10'
  | 'S-11a'
  | 'S-11b'
  | 'S-12a'
  | 'S-12b'
  | 'S-13'
  | 'S-14'
  | 'S-15a'
  | 'S-15b'
  | 'S-16'
  | 'S-17a'
  | 'S-17b'
  | 'S-18'
  | 'S-19'
  | 'S-20'
  | 'S-21';

/** How the rules on duty look at goods. */
export interface GoodsClass {
  /** Chapter of the Combined Nomenclature; undefined where the goods have none, as with services. */
  readonly chapter: number | undefined;
  readonly section: PreferenceSection | undefined;
  readonly kind: 'farm' | 'textiles-clothing' | 'industrial';
  /** Whether the general preference counts them as sensitive. */
  readonly sensitivity: 'sensitive' | 'non-sensitive' | 'unknown';
}

/** Last chapter of each section, in order. */
const sectionEnds: readonly (readonly [lastChapter: number, section: PreferenceSection])[] = [
  [2, 'S-1a'],
  [3, 'S-1b'],
  [5, 'S-1a'],
  [6, 'S-2a'],
  [7, 'S-2b'],
  [8, 'S-2c'],
  [14, 'S-2d'],
  [15, 'S-3'],
  [16, 'S-4a'],
  [24, 'S-4b'],
  [27, 'S-5'],
  [29, 'S-6a'],
  [38, 'S-6b'],
  [39, 'S-7a'],
  [40, 'S-7b'],
  [41, 'S-8a'],
  [43, 'S-8b'],
  [44, 'S-9a'],
  [46, 'S-9b'],
  [49, 'S-10'],
  [60, 'S-11a'],
  [63, 'S-11b'],
  [64, 'S-12a'],
  [67, 'S-12b'],
  [70, 'S-13'],
  [71, 'S-14'],
  [73, 'S-15a'],
  [83, 'S-15b'],
  [85, 'S-16'],
  [86, 'S-17a'],
  [89, 'S-17b'],
  [92, 'S-18'],
  [93, 'S-19'],
  [96, 'S-20'],
  [97, 'S-21'],
];

/**
 * Chapters of which the headings with a duty above 3.5 % are sensitive, from general knowledge of the annex of 2012: leather goods,
 * textiles, clothing, footwear, umbrellas, ceramics, glass, aluminium, vehicles and bicycles. Of others it differs by heading.
 */
const sensitiveChapters = new Set([42, 43, ...Array.from({ length: 15 }, (_, i) => 50 + i), 66, 69, 70, 76, 87]);

const lastFarmChapter = 24;

/** The class of goods by the first two digits of their heading or code. */
export function goodsClassOf(code: string | undefined): GoodsClass {
  const chapter = code === undefined ? Number.NaN : Number(code.slice(0, 2));
  const section = sectionEnds.find(([last]) => chapter >= 1 && chapter <= last)?.[1];
  if (section === undefined) return { chapter: undefined, section: undefined, kind: 'industrial', sensitivity: 'unknown' };
  const isTextile = section === 'S-11a' || section === 'S-11b';
  const kind = chapter <= lastFarmChapter ? 'farm' : isTextile ? 'textiles-clothing' : 'industrial';
  return { chapter, section, kind, sensitivity: sensitiveChapters.has(chapter) ? 'sensitive' : 'unknown' };
}
