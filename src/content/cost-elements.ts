/** What every cost element says. The engine reads a part of it and knows no element by name. */
interface CostElement {
  readonly id: string;
  readonly group: 'purchase' | 'landed' | 'stock' | 'quality' | 'oversight' | 'transition' | 'market' | 'risk';
  readonly kind: 'per-piece' | 'per-year' | 'per-order' | 'share' | 'one-off' | 'stock' | 'outage' | 'computed';
  readonly unit: 'EUR/pc' | 'EUR/yr' | 'EUR/order' | 'EUR' | '1';
  /** Smallest and largest amount, in `unit`. */
  readonly bounds: readonly [number, number];
  /** For a share: of what. */
  readonly base?: 'purchase' | 'customs' | 'delivered' | 'tied';
  readonly enters: readonly ('purchase' | 'customs' | 'delivered' | 'tied')[];
  /** Never counted together with these: the engine refuses it. */
  readonly excludes?: readonly string[];
  /** Left out where one of these is told: the more telling answer counts. A part of `excludes`, or of theirs. */
  readonly yieldsTo?: readonly string[];
  /** The element that it is when the price does not hold it. */
  readonly same?: string;
  readonly tax?: 'written-off' | 'at-once';
  /** A slow start told as money: never beside one that runs at the old chain's cost. */
  readonly standsForRamp?: true;
  /** `figures`: other answers and figures of the reference. `own-answer`: told by the owner, or not a line of any option. */
  readonly source: 'figures' | 'own-answer' | 'engine';
  /** `criterion`: measured and shown beside the money, never a line of it. */
  readonly counts: 'money' | 'criterion';
  /** For own answers: asked of today and of every option, or of options only. */
  readonly asks?: 'everywhere' | 'there';
  /** The same elsewhere as today unless told: it hangs on the goods, not on the place. */
  readonly carriesOver?: true;
  /** Money that comes in. */
  readonly gain?: true;
  /** Paid at the border of the Union only, and not when the price is delivered. */
  readonly atBorder?: true;
  /** WithQuestion in another unit than it is counted in. */
  readonly askedIn?: 'kg/pc' | '1';
}

const figures = { source: 'figures', counts: 'money' } as const;
const engine = { source: 'engine', counts: 'money', unit: 'EUR/yr', bounds: [0, 1e12] } as const;
const everywhere = { source: 'own-answer', counts: 'money', asks: 'everywhere' } as const;
const there = { source: 'own-answer', counts: 'money', asks: 'there' } as const;
const perPiece = { kind: 'per-piece', unit: 'EUR/pc', bounds: [0, 1e7] } as const;
const perYear = { kind: 'per-year', unit: 'EUR/yr', bounds: [0, 1e9], enters: [] } as const;
const oneOff = { kind: 'one-off', unit: 'EUR', bounds: [0, 1e10], enters: [], group: 'transition' } as const;
const share = { kind: 'share', unit: '1', bounds: [0, 1] } as const;
/** What the term of delivery, or an importer, has put in the price. */
const inPrice = { group: 'purchase', ...figures } as const;

/**
 * What a chain costs, in order of calculation: a share of a base comes after the elements that enter that base.
 *
 * `excludes` holds the counted-once guards. What the term of delivery puts in the price stands in the group of the purchase, by the
 * formula by which it is counted on top of another price, and leaves that much less for the goods: they are together the invoice.
 */
export const costElements = [
  // The goods in the price, ex works or free on board; for own production the cost of making, without the machines.
  { id: 'purchase', group: 'purchase', ...perPiece, ...figures, enters: ['purchase', 'customs', 'delivered'] },
  { id: 'packing', group: 'landed', ...perPiece, ...everywhere, enters: ['customs', 'delivered'], carriesOver: true },
  // Material that the owner buys and brings to the maker: a price for the work alone holds none of it.
  { id: 'inbound-material', group: 'landed', ...perPiece, ...everywhere, enters: ['delivered'] },
  // Free on board it is in the price of the goods.
  { id: 'inland', group: 'landed', ...perPiece, ...figures, same: 'purchase', enters: ['purchase', 'customs', 'delivered'] },
  { id: 'freight', group: 'landed', ...perPiece, ...figures, enters: ['customs', 'delivered'] },
  { id: 'freight-in-price', ...inPrice, ...perPiece, same: 'freight', enters: ['customs', 'delivered'] },
  { id: 'insurance', group: 'landed', ...share, ...figures, base: 'customs', enters: ['customs', 'delivered'] },
  {
    id: 'insurance-in-price',
    ...inPrice,
    ...share,
    same: 'insurance',
    excludes: ['insurance'],
    base: 'customs',
    enters: ['customs', 'delivered'],
  },
  { id: 'duty', group: 'landed', ...share, ...figures, bounds: [0, 3], base: 'customs', enters: ['delivered'] },
  { id: 'duty-in-price', ...inPrice, ...share, bounds: [0, 3], same: 'duty', excludes: ['duty'], base: 'customs', enters: ['delivered'] },
  // What a tariff that may come adds to the duty of now.
  { id: 'tariff-event', group: 'risk', ...share, ...figures, bounds: [0, 3], base: 'customs', enters: ['delivered'] },
  { id: 'anti-dumping', group: 'landed', ...share, ...everywhere, bounds: [0, 3], base: 'customs', enters: ['delivered'], atBorder: true },
  {
    id: 'anti-dumping-in-price',
    ...inPrice,
    ...share,
    bounds: [0, 3],
    same: 'anti-dumping',
    excludes: ['anti-dumping'],
    base: 'customs',
    enters: ['delivered'],
  },
  // The carbon border adjustment, rising until 2034.
  {
    id: 'carbon-border',
    group: 'landed',
    ...perPiece,
    ...everywhere,
    enters: ['delivered'],
    carriesOver: true,
    atBorder: true,
    askedIn: 'kg/pc',
  },
  // Planned deliveries by air: what they cost above the ordinary road.
  {
    id: 'air',
    group: 'landed',
    ...perPiece,
    ...figures,
    bounds: [-1e7, 1e7],
    enters: ['delivered'],
    excludes: ['expediting'],
    yieldsTo: ['expediting'],
  },
  { id: 'air-in-price', ...inPrice, ...perPiece, bounds: [-1e7, 1e7], same: 'air', excludes: ['air'], enters: ['delivered'] },
  { id: 'brokerage', group: 'landed', kind: 'per-order', unit: 'EUR/order', bounds: [0, 1e6], ...figures, enters: ['delivered'] },
  {
    id: 'brokerage-in-price',
    ...inPrice,
    kind: 'per-order',
    unit: 'EUR/order',
    bounds: [0, 1e6],
    same: 'brokerage',
    excludes: ['brokerage'],
    enters: ['delivered'],
  },
  { id: 'payment', group: 'landed', ...share, ...everywhere, bounds: [0, 0.5], base: 'purchase', enters: ['delivered'] },
  { id: 'stock-transit', group: 'stock', kind: 'stock', ...engine, enters: ['tied'] },
  { id: 'stock-cycle', group: 'stock', kind: 'stock', ...engine, enters: ['tied'] },
  { id: 'stock-safety', group: 'stock', kind: 'stock', ...engine, enters: ['tied'] },
  { id: 'stock-cover', group: 'stock', kind: 'stock', ...engine, enters: ['tied'] },
  { id: 'stock-raw', group: 'stock', kind: 'stock', ...engine, enters: ['tied'] },
  { id: 'stock-capital', group: 'stock', kind: 'stock', ...engine, enters: [] },
  // Told as an amount, it is taken out of the rate at which stock is held.
  { id: 'warehousing', group: 'stock', ...perYear, ...everywhere, carriesOver: true },
  // Either written off as it ages, or the mismatch of a long lead time in closed form: two names for one loss.
  {
    id: 'obsolescence',
    group: 'stock',
    ...share,
    ...figures,
    base: 'purchase',
    enters: [],
    excludes: ['mismatch'],
    yieldsTo: ['mismatch'],
  },
  {
    id: 'mismatch',
    group: 'stock',
    ...share,
    bounds: [0, 1e6],
    ...figures,
    base: 'delivered',
    enters: [],
    excludes: ['obsolescence'],
  },
  { id: 'rejects', group: 'quality', ...share, ...figures, base: 'delivered', enters: [] },
  { id: 'rework', group: 'quality', ...perYear, ...everywhere, carriesOver: true },
  { id: 'inspection', group: 'quality', ...perYear, ...everywhere, carriesOver: true },
  // A warranty is told as a share of what is bought or of what is sold, never as both.
  {
    id: 'warranty',
    group: 'quality',
    ...share,
    ...everywhere,
    base: 'purchase',
    enters: [],
    excludes: ['warranty-sales'],
    carriesOver: true,
  },
  {
    id: 'warranty-sales',
    group: 'quality',
    ...perPiece,
    ...everywhere,
    enters: [],
    excludes: ['warranty'],
    yieldsTo: ['warranty'],
    carriesOver: true,
    askedIn: '1',
  },
  { id: 'engineering-change', group: 'quality', ...perYear, ...everywhere, carriesOver: true },
  { id: 'certification', group: 'quality', ...perYear, ...everywhere, carriesOver: true },
  { id: 'travel', group: 'oversight', ...perYear, ...figures },
  { id: 'travel-in-price', ...inPrice, ...perYear, same: 'travel' },
  // The hours of the own people as a share of what is bought, or as an amount a year.
  {
    id: 'coordination',
    group: 'oversight',
    ...share,
    ...figures,
    base: 'purchase',
    enters: [],
    excludes: ['management'],
    yieldsTo: ['management'],
  },
  { id: 'coordination-in-price', ...inPrice, ...share, same: 'coordination', excludes: ['coordination'], base: 'purchase', enters: [] },
  { id: 'management', group: 'oversight', ...perYear, ...everywhere, excludes: ['coordination'] },
  { id: 'development', group: 'oversight', ...perYear, ...everywhere, carriesOver: true },
  { id: 'legal', group: 'oversight', ...perYear, ...everywhere },
  { id: 'agents', group: 'oversight', ...share, ...everywhere, base: 'purchase', enters: [] },
  { id: 'staff-turnover', group: 'oversight', ...perYear, ...everywhere },
  { id: 'carbon-price', group: 'landed', ...perPiece, ...figures, enters: [] },
  { id: 'investment', ...oneOff, ...figures, tax: 'written-off' },
  { id: 'subsidy', ...oneOff, ...there, gain: true },
  // One amount for the change-over, or its parts.
  {
    id: 'switching',
    ...oneOff,
    ...figures,
    excludes: ['tooling', 'qualification', 'exit'],
    yieldsTo: ['tooling', 'qualification', 'exit'],
    tax: 'at-once',
  },
  // A first, small step before the rest is paid for.
  { id: 'pilot', ...oneOff, ...figures, tax: 'at-once' },
  { id: 'tooling', ...oneOff, ...there, tax: 'written-off' },
  { id: 'qualification', ...oneOff, ...there, tax: 'at-once' },
  { id: 'exit', ...oneOff, ...there, tax: 'at-once' },
  { id: 'penalties', ...oneOff, ...there, tax: 'at-once' },
  { id: 'training', ...oneOff, ...there, tax: 'at-once' },
  // A slow start is counted once: at the old chain's cost, as a time of learning, or as two chains side by side.
  { id: 'learning', ...oneOff, ...there, excludes: ['double-running'], yieldsTo: ['double-running'], tax: 'at-once', standsForRamp: true },
  { id: 'double-running', ...oneOff, ...there, excludes: ['learning'], tax: 'at-once', standsForRamp: true },
  { id: 'it', ...oneOff, ...there, tax: 'written-off' },
  { id: 'building', ...oneOff, ...there, tax: 'written-off' },
  { id: 'permits', ...oneOff, ...there, tax: 'at-once' },
  { id: 'supplier-base', ...oneOff, ...there, tax: 'at-once' },
  { id: 'extra-price', group: 'market', ...perPiece, ...figures, bounds: [-1e7, 0], enters: [] },
  { id: 'speed-worth', group: 'market', ...perPiece, ...figures, bounds: [-1e7, 0], enters: [] },
  { id: 'small-series', group: 'market', ...perYear, ...there, gain: true },
  { id: 'tenders', group: 'market', ...perYear, ...there, gain: true },
  { id: 'innovation', group: 'market', ...perYear, ...there, gain: true },
  { id: 'growth-markets', group: 'market', ...perYear, ...there },
  { id: 'price-passed-on', group: 'market', kind: 'computed', ...engine, bounds: [-1e12, 0], enters: [] },
  { id: 'volume-lost', group: 'market', kind: 'computed', ...engine, enters: [] },
  // A project that is late or called off, beside what it costs on time.
  { id: 'late-or-stopped', group: 'risk', kind: 'computed', ...engine, enters: [] },
  // Deliveries that come late, by less than an outage: flown in or lost.
  { id: 'late-deliveries', group: 'risk', kind: 'computed', ...engine, enters: [] },
  { id: 'outage-loss', group: 'risk', kind: 'outage', ...engine, enters: [] },
  // Rescue shipments after an outage, as an amount a year.
  { id: 'expediting', group: 'risk', ...perYear, ...everywhere, excludes: ['air'] },
  { id: 'recall', group: 'risk', ...perYear, ...everywhere, carriesOver: true },
  { id: 'ip-loss', group: 'risk', ...share, ...figures, base: 'purchase', enters: [] },
  // Greenhouse gases are shown beside the money: `carbon-price` counts them in euro where the owner sets a price.
  { id: 'carbon-transport', group: 'landed', ...perPiece, source: 'figures', counts: 'criterion', enters: [] },
  { id: 'carbon-making', group: 'landed', ...perPiece, source: 'figures', counts: 'criterion', enters: [] },
] as const satisfies readonly CostElement[];

type WithQuestion = Extract<(typeof costElements)[number], { readonly asks: string }>;
export type ElementWithQuestion = CostElement & { readonly id: WithQuestion['id'] };
export type ElementWithTodayQuestion = CostElement & { readonly id: Extract<WithQuestion, { readonly asks: 'everywhere' }>['id'] };

function isAsked(element: CostElement): element is ElementWithQuestion {
  return element.asks !== undefined;
}

function isAskedToday(element: CostElement): element is ElementWithTodayQuestion {
  return element.asks === 'everywhere';
}

const all: readonly CostElement[] = costElements;

/** Elements that only an own answer puts into a calculation. */
export const elementsWithQuestion = all.filter(isAsked);
export const elementsWithTodayQuestion = all.filter(isAskedToday);
