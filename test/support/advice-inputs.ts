import { product } from '../../src/engine/model/amount.ts';
import type { Basis, Estimate } from '../../src/engine/model/estimate.ts';
import type { Line, ModelInputs, OptionPoint, Direction } from '../../src/engine/model/inputs.ts';
import { frameOf, optionOf, sourceOf } from './model-inputs.ts';

export function estimateOf(id: string, basis: Basis, [low, likely, high]: readonly [number, number, number] = [90, 100, 110]): Estimate {
  return { id, unit: 'EUR/pc', low, likely, high, basis, bounds: [0, 1e6] };
}

interface Advised {
  /** Ways by option; `stay` is the reference. */
  readonly ways: Readonly<Record<string, Direction>>;
  readonly estimates?: readonly Estimate[];
  /** Lines per option; by default one price per option that rests on the estimate `field:purchase.amount`. */
  readonly lines?: Readonly<Record<string, readonly Line[]>>;
  readonly part?: Partial<ModelInputs>;
}

/** Inputs as the advice reads them: who goes which way, and on which estimates the prices rest. */
export function adviceInputs({
  ways,
  estimates = [estimateOf('field:purchase.amount', 'own-figure')],
  lines = {},
  part = {},
}: Advised): ModelInputs {
  const options: readonly OptionPoint[] = Object.entries(ways).map(([id, direction]) =>
    optionOf({
      id,
      direction,
      sources: [sourceOf({ lines: lines[id] ?? [{ element: 'purchase', amount: product(['field:purchase.amount']) }] })],
    }),
  );
  return {
    seed: 1,
    estimates,
    drivers: [],
    events: [],
    elements: [
      { id: 'purchase', group: 'purchase', kind: 'per-piece', enters: ['purchase', 'customs', 'delivered'] },
      { id: 'freight', group: 'landed', kind: 'per-piece', enters: ['customs', 'delivered'] },
      { id: 'duty', group: 'landed', kind: 'share', base: 'customs', enters: ['delivered'] },
      { id: 'outage-loss', group: 'risk', kind: 'outage', enters: [] },
      { id: 'investment', group: 'transition', kind: 'one-off', enters: [] },
    ],
    frame: frameOf(),
    options,
    ...part,
  };
}
