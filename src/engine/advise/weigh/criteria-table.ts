import type { Steps } from '../../textbook/take-steps.ts';
import { valueAt } from '../../textbook/value-at.ts';
import type { AmongOptions, CriteriaTable } from './weighed.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { OptionId } from '../../model/inputs.ts';
import { regret } from '../../textbook/decisions/regret.ts';
import { isEqualCost, readColumn } from '../../run/table/read-table.ts';
import { acceptabilityOf } from './acceptability-of.ts';
import type { CriteriaValues } from './criteria-values.ts';
import type { PreparedWeighing } from './prepare-weighing.ts';
import type { Ranked } from '../compare/rank.ts';

/** Near the first: at most this share of the cost of staying above the cheapest. */
const nearWithin = 0.05;
/** A difference in value below this is none. */
const noDifference = 1e-9;

interface TableInput {
  readonly table: FuturesTable;
  readonly ranking: readonly Ranked[];
  readonly reference: OptionId;
}

/** Steps to every option on every criterion, with what labels it and how far it may turn out behind. In the order of the ranking. */
export function* criteriaTable(prepared: PreparedWeighing, table: FuturesTable): Steps<CriteriaTable> {
  const { values, money } = prepared;
  const { ranking, reference } = money;
  const among = amongOptions({ table, ranking, reference });
  yield;
  const anyWeights = yield* prepared.count({ kind: 'free', places: values.criteria.map((_, place) => place) });
  return {
    criteria: values.criteria,
    options: ranking.map(({ option, status }) => {
      const row = values.options.indexOf(option);
      return {
        option,
        measures: values.measures[row] ?? [],
        scores: values.scores[row] ?? [],
        outside: values.outside[row] ?? [],
        dominatedBy: dominatorOf(option, values, ranking),
        underAnyWeights: acceptabilityOf({ option, isExcluded: status === 'excluded' }, anyWeights, values),
        among: among.get(option),
      };
    }),
  };
}

/**
 * The first option in the ranking that is at least as good on every criterion and better on one, by the means of the measures:
 * clipping to a range could hide a difference.
 */
export function dominatorOf(
  option: OptionId,
  values: CriteriaValues,
  ranking: readonly Pick<Ranked, 'option' | 'status'>[],
): OptionId | undefined {
  const mine = goodness(values, option);
  return ranking.find(({ option: other, status }) => {
    if (other === option || status === 'excluded') return false;
    const ahead = goodness(values, other).map((good, at) => good - valueAt(mine, at));
    return ahead.every((difference) => difference >= -noDifference) && ahead.some((difference) => difference > noDifference);
  })?.option;
}

/** (measure − worst) / (best − worst) for every measure, not clipped. */
function goodness({ criteria, options, measures }: CriteriaValues, option: OptionId): readonly number[] {
  const row = measures[options.indexOf(option)] ?? [];
  return criteria.flatMap(({ ranges }, column) =>
    ranges.map(({ worst, best }, at) => (valueAt(row[column] ?? [], at) - worst) / (best - worst)),
  );
}

function amongOptions({ table, ranking, reference }: TableInput): ReadonlyMap<OptionId, AmongOptions> {
  const running = ranking.filter(({ status }) => status !== 'excluded').map(({ option }) => option);
  if (running.length === 0) return new Map();
  const costs = running.map((option) => readColumn(table, option, 'pvCost'));
  const staying = readColumn(table, reference, 'pvCost');
  const rows = Array.from(staying, (_, future) => costs.map((cost) => valueAt(cost, future)));
  const { expected, largest } = regret(rows);
  const near = running.map((_, at) => {
    const count = rows.filter((row, future) => {
      const [own, border] = [valueAt(row, at), Math.min(...row) + nearWithin * Math.abs(valueAt(staying, future))];
      return own <= border || isEqualCost(own, border);
    }).length;
    return count / rows.length;
  });
  return new Map(
    running.map((option, at) => [
      option,
      { nearFirstShare: valueAt(near, at), expectedRegret: valueAt(expected, at), largestRegret: valueAt(largest, at) },
    ]),
  );
}
