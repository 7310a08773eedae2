import type { ConditionalValues } from '../engine/advise/weigh/conditional-values.ts';
import type { ScoredOptions } from '../engine/advise/weigh/order-in-value.ts';
import type { Order } from '../engine/advise/compare/order-of.ts';
import type { Assessment } from '../engine/advise/assessment.ts';
import type { RunSize } from '../engine/run/gather.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import type { MeanCosts } from '../engine/run/table/mean-costs.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import type { TippingCurve } from '../engine/run/tipping/tipping-table.ts';

/** The size of the table that the answer is read from. */
export const fullTable = { futures: 1024, histories: 64 } as const;
/** The size of the one before it. */
export const rough = { futures: 128, histories: 16 } as const;

/** Sizes of the tables of an answer. */
export interface TableSizes {
  readonly first: RunSize;
  readonly full: RunSize;
}

export const usualSizes: TableSizes = { first: rough, full: fullTable };

/** What a run has found so far. `base` is one future of likely values, `rough` a small table, `full` the growing one. */
export interface Calculation {
  readonly stage: 'base' | 'rough' | 'full';
  readonly table: FuturesTable;
  /** Empty until the tipping points are found. */
  readonly tipping: readonly TippingCurve[];
  /** The advice in money and the criteria table, read from the table where it was calculated. */
  readonly inMoney?: Assessment;
  /** What every estimate does to every value, for who weighs; of the last table alone. */
  readonly conditional?: ConditionalValues;
  readonly done: boolean;
}

/** Of what is tried the order alone counts. */
export interface OrderCalculation {
  readonly stage: 'rough' | 'full';
  /** Undefined when what is there today could not be calculated. */
  readonly order: Order | undefined;
  /** What ranking by value takes; undefined where there is nothing to weigh. */
  readonly scored?: ScoredOptions | undefined;
  readonly done: boolean;
}

/** Of a value that is tried in the search for a turning point the means count. */
export interface MeansCalculation {
  readonly costs: MeanCosts;
  readonly done: true;
}

/** `inputs`: the engine refused them. `hung`: nothing was heard of it in time. */
export type CalculationFailure = 'inputs' | 'hung';

/** What an answer takes: the whole of it, then means for the values tried in it. In one worker, so one of them runs at a time. */
export interface AnswerCalculators {
  readonly answers: Calculator;
  readonly means: Calculator<MeansCalculation>;
}

/** Calculates beside the screen; a new run cancels the one before. */
export interface Calculator<Found = Calculation> {
  run(inputs: ModelInputs, onProgress: (found: Found) => void, onFailure: (reason: CalculationFailure) => void): void;
  cancel(): void;
  dispose(): void;
}
