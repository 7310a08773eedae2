import type { FuturesTable } from '../../simulate/futures-table.ts';
import type { ModelInputs } from '../../simulate/inputs.ts';
import { conditionalValues, type ConditionalValues } from './conditional-values.ts';
import { criteriaValues } from './criteria-values.ts';

/** What every estimate does to every value of a table: the long part of finding out what is worth finding out. Undefined where nothing can be weighed. */
export function followEstimates(table: FuturesTable, inputs: ModelInputs): ConditionalValues | undefined {
  const values = criteriaValues(table, inputs);
  return values && conditionalValues(table, inputs, values);
}
