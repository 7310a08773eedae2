/** The shape of a cost element; the engine declares the same one and knows no element by name. */
interface CostElement {
  readonly id: string;
  readonly group: 'purchase' | 'landed' | 'stock' | 'quality' | 'oversight' | 'transition' | 'market' | 'risk';
  readonly kind: 'per-piece' | 'per-year' | 'per-order' | 'share' | 'one-off' | 'stock' | 'outage';
  readonly base?: 'purchase' | 'customs' | 'delivered' | 'tied';
  readonly enters: readonly ('purchase' | 'customs' | 'delivered' | 'tied')[];
  readonly excludes?: readonly string[];
}

/**
 * What a chain costs, in order of calculation: a share of a base comes after the elements that enter that base.
 *
 * `excludes` holds the counted-once guards. What the price basis already contains is not a line of its own:
 * ex works → inland, freight, insurance and duty are added; free on board → all but inland; delivered → none.
 */
export const costElements = [
  // The price as invoiced there, ex works or free on board; for own production the cost of making, without the machines.
  { id: 'purchase', group: 'purchase', kind: 'per-piece', enters: ['purchase', 'customs', 'delivered'] },
  // The price as invoiced here, with the road, the insurance and the duty in it.
  {
    id: 'purchase-delivered',
    group: 'purchase',
    kind: 'per-piece',
    enters: ['purchase', 'delivered'],
    excludes: ['inland', 'freight', 'insurance', 'duty', 'brokerage'],
  },
  { id: 'inland', group: 'landed', kind: 'per-piece', enters: ['customs', 'delivered'] },
  { id: 'freight', group: 'landed', kind: 'per-piece', enters: ['customs', 'delivered'] },
  { id: 'insurance', group: 'landed', kind: 'share', base: 'customs', enters: ['customs', 'delivered'] },
  { id: 'duty', group: 'landed', kind: 'share', base: 'customs', enters: ['delivered'] },
  // Planned deliveries by air: what they cost above the ordinary road.
  { id: 'air', group: 'landed', kind: 'per-piece', enters: ['delivered'], excludes: ['expediting'] },
  { id: 'brokerage', group: 'landed', kind: 'per-order', enters: ['delivered'] },
  { id: 'stock-transit', group: 'stock', kind: 'stock', enters: ['tied'] },
  { id: 'stock-cycle', group: 'stock', kind: 'stock', enters: ['tied'] },
  { id: 'stock-safety', group: 'stock', kind: 'stock', enters: ['tied'] },
  { id: 'stock-cover', group: 'stock', kind: 'stock', enters: ['tied'] },
  { id: 'stock-raw', group: 'stock', kind: 'stock', enters: ['tied'] },
  { id: 'stock-capital', group: 'stock', kind: 'stock', enters: [] },
  // Either written off as it ages, or the mismatch of a long lead time in closed form: two names for one loss.
  { id: 'obsolescence', group: 'stock', kind: 'share', base: 'purchase', enters: [], excludes: ['mismatch'] },
  { id: 'mismatch', group: 'stock', kind: 'share', base: 'purchase', enters: [], excludes: ['obsolescence'] },
  { id: 'rejects', group: 'quality', kind: 'share', base: 'delivered', enters: [] },
  { id: 'travel', group: 'oversight', kind: 'per-year', enters: [] },
  { id: 'coordination', group: 'oversight', kind: 'share', base: 'purchase', enters: [] },
  { id: 'investment', group: 'transition', kind: 'one-off', enters: [] },
  { id: 'switching', group: 'transition', kind: 'one-off', enters: [] },
  { id: 'extra-price', group: 'market', kind: 'per-piece', enters: [] },
  { id: 'speed-worth', group: 'market', kind: 'per-piece', enters: [] },
  { id: 'outage-loss', group: 'risk', kind: 'outage', enters: [] },
  // Rescue shipments after an outage, where the outage loss does not hold them.
  { id: 'expediting', group: 'risk', kind: 'per-year', enters: [], excludes: ['air'] },
  { id: 'ip-loss', group: 'risk', kind: 'share', base: 'purchase', enters: [] },
] as const satisfies readonly CostElement[];
