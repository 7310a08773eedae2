import type { Steps } from '../../textbook/take-steps.ts';
import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { RangedCriterion } from './weighed.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { Criterion, CriterionMeasure, ModelInputs, OptionId } from '../../model/inputs.ts';
import { calculatedOptions, differenceOf, meanOf, readColumn, readJudged } from '../../run/table/read-table.ts';

/** Every option on every criterion in every future, worth 0 to 1. */
export interface CriteriaValues {
  readonly options: readonly OptionId[];
  readonly criteria: readonly RangedCriterion[];
  readonly futures: number;
  /** `values[(future × options + option) × criteria + criterion]` */
  readonly values: Float64Array;
  /** Means over the futures, per option and criterion. */
  readonly scores: readonly (readonly number[])[];
  readonly measures: readonly (readonly (readonly number[])[])[];
  /** Share of the futures in which a measure of the criterion lies outside its range. */
  readonly outside: readonly (readonly number[])[];
}

/** Sums of large numbers differ in the last digits: what is this close to an end of a range is not outside. */
const tolerance = 1e-9;

/**
 * Steps, an option each, to values on straight lines, clipped to 0–1, from the worst to the best of each measure; the measures of a criterion count alike.
 *
 * A range that is relative to nothing (no carbon, say) says nothing and falls away, and a criterion with it when it has no other.
 * Undefined without criteria, or when cost cannot be ranged.
 */
export function* criteriaValues(table: FuturesTable, inputs: ModelInputs): Steps<CriteriaValues | undefined> {
  const options = calculatedOptions(table);
  const { criteria: declared = [], frame } = inputs;
  if (declared.length === 0 || !options.includes(frame.reference)) return undefined;
  const criteria = declared.map((criterion) => ranged(criterion, table, frame.reference)).filter(({ ranges }) => ranges.length > 0);
  if (!criteria.some(isCost)) return undefined;
  const { futures } = table;
  const values = new Float64Array(futures * options.length * criteria.length);
  const readOption = (option: OptionId, row: number) =>
    criteria.map((criterion, column) => {
      const found = onCriterion({ table, inputs }, option, criterion);
      for (let future = 0; future < futures; future += 1) {
        setAt(values, (future * options.length + row) * criteria.length + column, valueAt(found.value, future));
      }
      return { score: meanOf(found.value), measures: found.measures, outside: found.outside };
    });
  const read: ReturnType<typeof readOption>[] = [];
  for (const [row, option] of options.entries()) {
    yield;
    read.push(readOption(option, row));
  }
  return {
    options,
    criteria,
    futures,
    values,
    scores: read.map((row) => row.map(({ score }) => score)),
    measures: read.map((row) => row.map(({ measures }) => measures)),
    outside: read.map((row) => row.map(({ outside }) => outside)),
  };
}

/** Whether a criterion measures the cost over the horizon. */
export function isCost({ ranges }: RangedCriterion): boolean {
  return ranges.some(({ of }) => of === 'pvCost');
}

function ranged({ id, measures }: Criterion, table: FuturesTable, reference: OptionId): RangedCriterion {
  const ranges = measures.map(({ of, relativeTo, worst, best }) => {
    const scale = relativeTo === undefined ? 1 : meanOf(readColumn(table, reference, relativeTo));
    return { of, relativeTo, worst: worst * scale, best: best * scale, isScaled: scale > 0 };
  });
  return {
    id,
    ranges: ranges.filter(({ isScaled }) => isScaled).map(({ of, relativeTo, worst, best }) => ({ of, relativeTo, worst, best })),
  };
}

interface TableWithInputs {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
}

function onCriterion({ table, inputs }: TableWithInputs, option: OptionId, { id, ranges }: RangedCriterion) {
  const value = new Float64Array(table.futures);
  const isOutside = new Uint8Array(table.futures);
  const measures = ranges.map(({ of, worst, best }) => {
    const measured = measure({ table, inputs }, option, { of, id });
    measured.forEach((found, future) => {
      const raw = (found - worst) / (best - worst);
      if (raw < -tolerance || raw > 1 + tolerance) setAt(isOutside, future, 1);
      addAt(value, future, Math.min(1, Math.max(0, raw)) / ranges.length);
    });
    return meanOf(measured);
  });
  return { value, measures, outside: isOutside.reduce((sum, outside) => sum + outside, 0) / table.futures };
}

function measure(
  { table, inputs }: TableWithInputs,
  option: OptionId,
  { of, id }: { readonly of: CriterionMeasure['of']; readonly id: string },
): Float64Array {
  if (of === 'judged') return readJudged(table, option, id);
  if (of === 'materials') return new Float64Array(table.futures).fill(materialRisk(inputs, option));
  if (of === 'risk') return differenceOf(readColumn(table, option, 'tail'), readColumn(table, option, 'pvCost'));
  return readColumn(table, option, of);
}

function materialRisk({ options }: ModelInputs, option: OptionId): number {
  return options.find(({ id }) => id === option)?.materials?.risk ?? Number.NaN;
}
