import { valueAt } from '../textbook/value-at.ts';
import type { Assessment } from './assessment.ts';
import type { CriterionId, OptionOnCriteria } from './weigh/weighed.ts';
import type { OptionId } from '../model/inputs.ts';
import { isEqualCost } from '../run/table/read-table.ts';
import { noDifference, placesByPromethee, placesByTopsis, placesByValue, placesOf, type Places, type Scored } from './score-places.ts';

/** `money`: by expected cost alone, a method of its own once weights are given. */
export type MethodId = 'money' | 'equal' | 'topsis' | 'promethee';

/** The ranking of one other method of decision, against the ranking of the advice. */
export interface OtherMethod {
  readonly method: MethodId;
  readonly places: Places;
  readonly first: readonly OptionId[];
  /** Whether the option that is advised stands first, alone or with others. */
  readonly agrees: boolean;
  /** On which criteria its first is better than what is advised, the largest difference first. */
  readonly ahead: readonly CriterionId[];
}

/** The rankings of all other methods, or why there is nothing to compare them with. */
export type OtherMethods =
  | {
      readonly ok: true;
      /** What the advice is based on: cost alone, or value under the weights that were given. */
      readonly adviceBy: 'money' | 'value';
      readonly advised: OptionId;
      /** In the order of the advice; options excluded by a gate are left out. */
      readonly options: readonly OptionId[];
      readonly excluded: readonly OptionId[];
      /**
       * The criteria on which options differ, with the weights that TOPSIS and PROMETHEE II take: those that were given, else all equal.
       */
      readonly criteria: readonly { readonly id: CriterionId; readonly weight: number }[];
      /** Criteria on which all options score the same. */
      readonly equalForAll: readonly CriterionId[];
      readonly advice: Places;
      readonly methods: readonly OtherMethod[];
      /** The value of the same scores without one of the criteria, the others keeping their weights; none when there is only one. */
      readonly leaveOneOut: readonly { readonly without: CriterionId; readonly places: Places }[];
    }
  | { readonly ok: false; readonly reason: 'single' | 'identical' | 'nothing' };

/**
 * The order that other methods give to the criteria table of a dossier: the same options, criteria and mean scores (0 at the worst
 * end of the printed range, 1 at the best) that the value model weighs, under its mean weights, or equal ones when none are given.
 *
 * Equal: Σ score with every criterion alike, so that every whole range has the price of that of cost. Leave one out: Σ weight · score
 * over the rest. TOPSIS and PROMETHEE II: see `placesByTopsis`, `placesByPromethee`.
 *
 * None of them is independent evidence: they share figures, ranges and judgements with the advice. They show whether it hangs on
 * the rule by which criteria are added up.
 */
export function otherMethods({ ranking, criteriaTable, weighed, leader }: Assessment): OtherMethods {
  if (criteriaTable === undefined) return { ok: false, reason: 'nothing' };
  const open = ranking.filter(({ status }) => status !== 'excluded');
  if (open.length < 2) return { ok: false, reason: 'single' };
  const order = (weighed?.ranking ?? ranking).map(({ option }) => option);
  const running = open.toSorted((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
  const options = running.map(({ option }) => option);
  const rows = options.flatMap((option) => criteriaTable.options.find((row) => row.option === option) ?? []);
  const all = criteriaTable.criteria.map(({ id }, at) => scored(id, at, { rows, weight: weighed?.criteria[at]?.weight ?? 1 }));
  const presentation = all.filter(({ scores }) => Math.max(...scores) - Math.min(...scores) > noDifference);
  const weight = presentation.reduce((sum, criterion) => sum + criterion.weight, 0);
  if (weight === 0) return { ok: false, reason: 'identical' };
  const byMoney = placesOf(running, ({ pvCost }, other) => !isEqualCost(pvCost, other.pvCost) && other.pvCost < pvCost);
  const advised = weighed?.leader ?? leader;
  const tell = (method: MethodId, places: Places) => methodRanking({ method, places, options, criteria: presentation, advised });
  return {
    ok: true,
    adviceBy: weighed === undefined ? 'money' : 'value',
    advised,
    options,
    excluded: ranking.filter(({ status }) => status === 'excluded').map(({ option }) => option),
    criteria: presentation.map((criterion) => ({ id: criterion.id, weight: criterion.weight / weight })),
    equalForAll: all.filter((criterion) => !presentation.includes(criterion)).map(({ id }) => id),
    advice: weighed === undefined ? byMoney : placesByValue(all),
    methods: [
      ...(weighed === undefined ? [] : [tell('money', byMoney)]),
      tell('equal', placesByValue(presentation.map((criterion) => ({ ...criterion, weight: 1 })))),
      tell('topsis', placesByTopsis(presentation)),
      tell('promethee', placesByPromethee(presentation)),
    ],
    leaveOneOut: presentation.flatMap((left) => {
      const rest = presentation.filter((criterion) => criterion !== left);
      return left.weight > 0 && rest.some((criterion) => criterion.weight > 0) ? [{ without: left.id, places: placesByValue(rest) }] : [];
    }),
  };
}

interface ScoredInput {
  readonly rows: readonly OptionOnCriteria[];
  readonly weight: number;
}

/** Means of shares can pass their ends by a rounding. */
function scored(id: CriterionId, at: number, { rows, weight }: ScoredInput): Scored {
  return { id, weight, scores: rows.map(({ scores }) => Math.min(1, Math.max(0, valueAt(scores, at)))) };
}

interface RankedByMethod extends Pick<OtherMethod, 'method' | 'places'> {
  readonly options: readonly OptionId[];
  readonly criteria: readonly Scored[];
  readonly advised: OptionId;
}

function methodRanking({ method, places, options, criteria, advised }: RankedByMethod): OtherMethod {
  const first = options.filter((_, at) => places[at] === 1);
  const [mine, best] = [options.indexOf(advised), places.indexOf(1)];
  const gain = ({ weight, scores }: Scored) => (method === 'equal' ? 1 : weight) * (valueAt(scores, best) - valueAt(scores, mine));
  return {
    method,
    places,
    first,
    agrees: first.includes(advised),
    ahead: criteria
      .filter((criterion) => gain(criterion) > noDifference)
      .toSorted((a, b) => gain(b) - gain(a))
      .map(({ id }) => id),
  };
}
