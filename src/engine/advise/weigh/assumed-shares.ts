import type { Estimate, EstimateId } from '../../model/estimate.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId, OptionPoint } from '../../model/inputs.ts';
import { shareByBasis } from '../compare/share-by-basis.ts';
import type { CriteriaValues } from './criteria-values.ts';

/**
 * Per criterion the share of an option's value that rests on assumptions. What is measured rests on what its cost rests on;
 * what is judged on who judged it. The risk
 * of materials is a formula of the project's own: an assumption.
 */
export function assumedShares(
  option: OptionId,
  { criteria }: CriteriaValues,
  { table, inputs }: { readonly table: FuturesTable; readonly inputs: ModelInputs },
): readonly number[] {
  const point = inputs.options.find(({ id }) => id === option);
  if (point === undefined) return criteria.map(() => 0);
  const measured = shareByBasis(table, inputs, point).assumption;
  const estimates = new Map(inputs.estimates.map((estimate) => [estimate.id, estimate]));
  return criteria.map(({ id, ranges }) => {
    const judged = assumedOfJudged(point, id, estimates);
    const assumed = (of: (typeof ranges)[number]['of']) => (of === 'judged' ? judged : of === 'materials' ? 1 : measured);
    return ranges.reduce((sum, { of }) => sum + assumed(of) / ranges.length, 0);
  });
}

/** A criterion without a judgement counts as an assumption. */
function assumedOfJudged({ judged }: OptionPoint, criterion: string, estimates: ReadonlyMap<EstimateId, Estimate>): number {
  const judgements = (judged[criterion] ?? []).flatMap(({ factor, of }) => {
    const named = of.flatMap((id) => estimates.get(id) ?? []);
    const judgement = named.find(({ isJudgement }) => isJudgement === true);
    if (judgement === undefined) return [];
    const weight = Math.abs(named.filter((estimate) => estimate !== judgement).reduce((product, { likely }) => product * likely, factor));
    return [{ weight, isAssumed: judgement.basis === 'assumption' }];
  });
  const all = judgements.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  return judgements.reduce((sum, { weight, isAssumed }) => sum + (isAssumed ? weight : 0), 0) / all;
}
