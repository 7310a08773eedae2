/** Terms of delivery, from where the maker does least to where he does most. A dossier keeps the answer under these ids. */
export const termsOfDelivery = [
  'ex-works',
  'free-carrier',
  'free-on-board',
  'cost-and-freight',
  'delivered-at-place',
  'delivered',
] as const;
export type TermOfDelivery = (typeof termsOfDelivery)[number];

/** The letters that stand on an invoice. */
export const lettersOfTerm = {
  'ex-works': 'EXW',
  'free-carrier': 'FCA',
  'free-on-board': 'FOB',
  'cost-and-freight': 'CFR, CIF',
  'delivered-at-place': 'DAP',
  delivered: 'DDP',
} as const satisfies Record<TermOfDelivery, string>;

/** The way from the factory to the door, in the order in which a price reaches further; duty comes last. */
export const stepsOfDelivery = ['goods', 'road', 'crossing', 'last', 'customs'] as const;
export type StepOfDelivery = (typeof stepsOfDelivery)[number];

/** How many of these steps the price holds. */
export const reachOfTerm = {
  'ex-works': 1,
  'free-carrier': 2,
  'free-on-board': 2,
  'cost-and-freight': 3,
  'delivered-at-place': 4,
  delivered: 5,
} as const satisfies Record<TermOfDelivery, number>;

/** What a price can hold beside the goods as they stand ready to leave their country. */
export const priceParts = ['freight', 'last-leg', 'insurance', 'rescue', 'duty', 'clearance', 'visits', 'follow-up'] as const;
export type PricePart = (typeof priceParts)[number];

/**
 * What is in the price under each term, beside the goods. Goods handed to a carrier there count as goods on board: the difference
 * is the lifting on board.
 */
export const partsInPrice = {
  'ex-works': [],
  'free-carrier': [],
  'free-on-board': [],
  'cost-and-freight': ['freight', 'insurance'],
  'delivered-at-place': ['freight', 'last-leg', 'insurance', 'rescue'],
  delivered: ['freight', 'last-leg', 'insurance', 'rescue', 'duty', 'clearance', 'visits'],
} as const satisfies Record<TermOfDelivery, readonly PricePart[]>;

/** What an importer does for his customer, whatever the term says. */
export const partsOfImporter = ['visits', 'follow-up'] as const satisfies readonly PricePart[];
