import type { FuturesTable } from '../simulate/futures-table.ts';
import type { ModelInputs, OptionId } from '../simulate/inputs.ts';
import type { Assessment, Ranked } from './assessment.ts';

/** All that reasons and steps are read from. */
export interface Compared {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly ranking: readonly Ranked[];
  readonly leader: Ranked;
  readonly reference: Ranked;
  /** What the leader is told against: the reference, or the closest rival when the reference leads. */
  readonly other: Ranked | undefined;
  readonly certainty: Assessment['certainty'];
  readonly resting: Assessment['resting'];
  readonly tipping: Assessment['tipping'];
  readonly worth: Assessment['worth'];
}

export function optionOf(inputs: ModelInputs, id: OptionId): ModelInputs['options'][number] | undefined {
  return inputs.options.find((option) => option.id === id);
}
