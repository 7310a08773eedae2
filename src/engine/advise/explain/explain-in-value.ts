import type { Compared } from '../compare/compared.ts';
import { caseAgainstInValue, reasonsInValue, whyNotInValue } from './reasons-in-value.ts';
import { nextSteps, stepsUnderWeights } from './steps.ts';
import type { CriteriaTable, Weighed } from '../weigh/weighed.ts';
import type { Resting } from '../compare/resting.ts';
import type { TippingPoint } from '../compare/tipping-points.ts';
import type { InMoney } from '../weigh/prepare-weighing.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { bridgeOf } from '../compare/bridge-of.ts';
import type { Ranked } from '../compare/rank.ts';
import type { Explanation } from './explanation.ts';

/** What the advice in money says, as far as reasons in value are read from it. */
interface InMoneyAndCriteria extends InMoney {
  readonly tipping: readonly TippingPoint[];
  readonly resting: Resting;
  readonly criteriaTable?: CriteriaTable;
}

interface Read {
  readonly assessment: InMoneyAndCriteria;
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
}

/** The explanation of the option that comes first in value instead of in cost. Undefined when gates exclude every option. */
export function explainInValue(read: Read, weighed: Weighed): Explanation | undefined {
  const { assessment, table, inputs } = read;
  const { criteriaTable, ranking, reference } = assessment;
  const compared = compareInValue(read, weighed);
  if (compared === undefined || criteriaTable === undefined || assessment.standing !== 'answer') return undefined;
  const input = { compared, weighed, criteriaTable };
  return {
    bridges: [...new Set([reference, weighed.leader])].map((option) => bridgeOf(table, inputs, option)),
    reasons: reasonsInValue(input),
    against: caseAgainstInValue(input),
    whyNot: ranking
      .filter(({ option }) => option !== weighed.leader)
      .map((ranked) => ({ option: ranked.option, reasons: whyNotInValue(input, ranked) })),
    steps: stepsUnderWeights(nextSteps(compared), weighed.flips ?? []),
  };
}

/** As in cost: an option elsewhere is compared with staying, and one that stays with the best elsewhere. */
function compareInValue({ assessment, table, inputs }: Read, weighed: Weighed): Compared | undefined {
  const { ranking, tipping, resting } = assessment;
  const find = (id: OptionId | undefined): Ranked | undefined => ranking.find(({ option }) => option === id);
  const [leader, reference] = [find(weighed.leader), find(assessment.reference)];
  if (leader === undefined || reference === undefined) return undefined;
  const next = weighed.ranking.find(({ option }) => option !== leader.option);
  const rival = find(weighed.certainty.rival) ?? find(next?.option);
  const other = leader.direction === reference.direction ? rival : reference;
  return {
    table,
    inputs,
    ranking,
    leader,
    reference,
    other,
    certainty: weighed.certainty,
    resting,
    // Turning points are found in cost: they hold for the first in value while it has the same direction.
    tipping: weighed.agreement === 'differs' ? [] : tipping,
    worth: [],
  };
}
