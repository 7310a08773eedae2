import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import type { Resting } from './resting.ts';
import type { TippingPoint } from './tipping-points.ts';
import type { Worth } from './worth-finding-out.ts';
import type { Ranked } from './rank.ts';
import type { JudgedCertainty } from './certainty.ts';

/** All that reasons and steps are read from. */
export interface Compared {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly ranking: readonly Ranked[];
  readonly leader: Ranked;
  readonly reference: Ranked;
  /** What the leader is compared with: the reference, or the closest rival when the reference leads. */
  readonly other: Ranked | undefined;
  readonly certainty: JudgedCertainty;
  readonly resting: Resting;
  readonly tipping: readonly TippingPoint[];
  readonly worth: readonly Worth[];
}

/** The option with this id, or undefined when the inputs have none. */
export function optionOf(inputs: ModelInputs, id: OptionId): ModelInputs['options'][number] | undefined {
  return inputs.options.find((option) => option.id === id);
}
