import type { OptionId } from '../../model/inputs.ts';
import type { Compared } from '../compare/compared.ts';
import { burdens, chainReasons, elementReasons, gatesOf, materialReasons, moneyBetween, moneyOf } from './reasons.ts';
import type { CriteriaTable, CriterionId, Weighed } from '../weigh/weighed.ts';
import type { Ranked } from '../compare/rank.ts';
import type { Reason } from './reason.ts';

/** The first in value and the option that it is compared with, with the weights under which it comes first. */
export interface ComparedInValue {
  readonly compared: Compared;
  readonly weighed: Weighed;
  readonly criteriaTable: CriteriaTable;
}

const criteriaTold = 3;
const elementsTold = 1;
/** Differences below these are not worth a sentence: of a score on its own, and of what it does to the value. */
const scoreWorthMentioning = 0.01;
const valueWorthMentioning = 0.005;

/** Reasons for the first in value: the criteria on which it is ahead, the largest first, then cost and the supply chain. */
export function reasonsInValue(input: ComparedInValue): readonly Reason[] {
  const { compared } = input;
  const { leader, other } = compared;
  if (other === undefined) return [];
  const pair = { mine: leader.option, than: other.option };
  return [
    ...onCriteria(input, pair)
      .filter(({ code }) => code === 'criterion-ahead')
      .slice(0, criteriaTold),
    ...moneyBetween(compared, other, 'for'),
    ...elementReasons(compared, other, -1).slice(0, elementsTold),
    ...chainReasons(leader, other, 'for'),
    ...materialReasons(compared, other, 'for'),
  ];
}

/** Reasons against the first in value; never empty when there is another option. */
export function caseAgainstInValue(input: ComparedInValue): readonly Reason[] {
  const { compared, weighed } = input;
  const { leader, other } = compared;
  if (other === undefined) return [];
  const { certainty } = weighed;
  const assumed = certainty.assumedShare;
  const found: readonly Reason[] = [
    ...gatesOf(leader),
    ...(certainty.rival === undefined || certainty.uncapped === 'clear'
      ? []
      : [{ code: 'rival-better', option: certainty.rival, share: 1 - certainty.share } as const]),
    ...moneyBetween(compared, other, 'against'),
    ...onCriteria(input, { mine: leader.option, than: other.option })
      .filter(({ code }) => code === 'criterion-behind')
      .slice(0, criteriaTold),
    ...elementReasons(compared, other, 1).slice(0, elementsTold),
    ...chainReasons(leader, other, 'against'),
    ...materialReasons(compared, other, 'against'),
    ...burdens(compared),
    ...(certainty.cappedBy === undefined ? [] : [{ code: 'value-rests-on-assumptions', share: assumed } as const]),
  ];
  return found.length > 0 ? found : [{ code: 'value-rests-on-assumptions', share: assumed }];
}

/**
 * Why an option does not come first in value: the gate that it fails, how much lower its value is, the criterion on which it loses most,
 * and its difference in cost with the first.
 */
export function whyNotInValue(input: ComparedInValue, option: Ranked): readonly Reason[] {
  const { compared, weighed } = input;
  const { leader } = compared;
  const valueOf = (id: OptionId) => weighed.ranking.find((ranked) => ranked.option === id)?.value ?? Number.NaN;
  const less = valueOf(leader.option) - valueOf(option.option);
  const pair = { option: option.option, than: leader.option };
  return [
    ...gatesOf(option).slice(0, 1),
    ...(less > 0 ? [{ ...pair, code: 'lower-value', less } as const] : []),
    ...onCriteria(input, { mine: option.option, than: leader.option })
      .filter(({ code }) => code === 'criterion-behind')
      .slice(0, 1),
    ...moneyOf(compared, option, leader),
  ];
}

/** Scores of two options on each criterion except cost, which is given in euro; the largest weighted difference first. */
function onCriteria(
  { weighed, criteriaTable }: ComparedInValue,
  { mine, than }: { readonly mine: OptionId; readonly than: OptionId },
): readonly Extract<Reason, { readonly code: 'criterion-ahead' | 'criterion-behind' }>[] {
  const scoresOf = (id: OptionId) => criteriaTable.options.find(({ option }) => option === id)?.scores ?? [];
  const weightOf = (id: CriterionId) => weighed.criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  const [own, others] = [scoresOf(mine), scoresOf(than)];
  return criteriaTable.criteria
    .flatMap(({ id, ranges }, at) => {
      const [score = Number.NaN, other = Number.NaN] = [own[at], others[at]];
      const gain = score - other;
      const isTold = Math.abs(gain) >= scoreWorthMentioning && Math.abs(gain) * weightOf(id) >= valueWorthMentioning;
      if (!isTold || ranges.some(({ of }) => of === 'pvCost')) return [];
      const code = gain > 0 ? ('criterion-ahead' as const) : ('criterion-behind' as const);
      return [{ code, option: mine, than, criterion: id, score, other, weight: weightOf(id) }];
    })
    .toSorted((a, b) => Math.abs(b.score - b.other) * b.weight - Math.abs(a.score - a.other) * a.weight);
}
