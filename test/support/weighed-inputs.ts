import type { Criterion, Direction } from '../../src/engine/model/inputs.ts';
import { adviceInputs } from './advice-inputs.ts';

export const cost: Criterion = { id: 'cost', measures: [{ of: 'pvCost', relativeTo: 'pvCost', worst: 2, best: 0.5 }] };
export const delivery: Criterion = { id: 'delivery', measures: [{ of: 'leadTime', worst: 20, best: 0 }] };
export const quality: Criterion = { id: 'quality', measures: [{ of: 'judged', worst: 0, best: 1 }] };

/** Inputs in which options are weighed on cost, delivery and quality, unless told otherwise. */
export function weighedInputs(ways: Readonly<Record<string, Direction>>, criteria: readonly Criterion[] = [cost, delivery, quality]) {
  return adviceInputs({ ways, part: { criteria } });
}
