import type { EstimateId } from '../../model/estimate.ts';
import type { OptionId } from '../../model/inputs.ts';

/** Mean PV cost of every option while one estimate is fixed at each value of a grid, all other draws the same. */
export interface TippingCurve {
  readonly estimate: EstimateId;
  readonly values: readonly number[];
  /** `means[value][option]` in EUR, options in the order of `options`. */
  readonly means: readonly (readonly number[])[];
  readonly options: readonly OptionId[];
  /** Sign changes, found by bisection on the same draws: nearest below and above the likely value. */
  readonly crossings: readonly Crossing[];
}

/** A value of an estimate at which the mean costs of two options cross, in the unit of the estimate. */
export interface Crossing {
  readonly value: number;
  /** `first`: the leader stops being the cheapest. `stay`: it stops being cheaper than the reference. */
  readonly kind: 'first' | 'stay';
  /** The option that is cheaper past the crossing. */
  readonly becomes: OptionId;
  readonly side: 'below' | 'above';
}
