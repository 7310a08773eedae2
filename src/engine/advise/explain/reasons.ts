import { tailAbove } from '../../run/table/tail-mean.ts';
import { cheaperShare } from '../../run/table/read-table.ts';
import type { ElementId, OptionId } from '../../model/inputs.ts';
import { spentOnce } from '../../model/spent-once.ts';
import { optionOf, type Compared } from '../compare/compared.ts';
import type { Ranked } from '../compare/rank.ts';
import type { Reason } from './reason.ts';

const elementsTold = 3;
/** Differences below these are not worth a sentence. */
const shareWorthMentioning = 0.005;
const weeksWorthMentioning = 0.5;
const stopWeeksWorthMentioning = 0.05;
const monthsWorthMentioning = 3;
const farShareWorthMentioning = 0.4;
/** On the scale of the European supply risk. */
const materialRiskWorthMentioning = 0.5;
const restingWorthMentioning = 0.4;
/** A difference of fewer standard errors is left to chance. */
const chanceErrors = 2;
/** Of what is put in at the start. */
const deeperWorthMentioning = 1.1;

/** Reasons for the leader, the largest first. */
export function reasonsFor(compared: Compared): readonly Reason[] {
  const { leader, other } = compared;
  if (other === undefined) return [];
  return [
    ...moneyBetween(compared, other, 'for'),
    ...elementReasons(compared, other, -1),
    ...chainReasons(leader, other, 'for'),
    ...materialReasons(compared, other, 'for'),
  ];
}

/** Reasons against the leader; never empty when there is another option. */
export function caseAgainst(compared: Compared): readonly Reason[] {
  const { leader, other, certainty, resting } = compared;
  if (other === undefined) return [];
  const found: readonly Reason[] = [
    ...gatesOf(leader),
    ...rivalNear(compared),
    ...moneyBetween(compared, other, 'against'),
    ...elementReasons(compared, other, 1),
    ...chainReasons(leader, other, 'against'),
    ...materialReasons(compared, other, 'against'),
    ...burdens(compared),
    ...(resting.onDefaults >= restingWorthMentioning ? [{ code: 'rests-on-defaults', share: resting.onDefaults } as const] : []),
    ...capOf(certainty),
  ];
  return found.length > 0 ? found : [{ code: 'rests-on-assumptions', share: certainty.assumedShare }];
}

function capOf({ cappedBy, assumedShare, shareWithoutExtras }: Compared['certainty']): readonly Reason[] {
  switch (cappedBy) {
    case 'assumptions':
      return [{ code: 'rests-on-assumptions', share: assumedShare }];
    case 'extras':
      return [{ code: 'extras-decide', share: shareWithoutExtras }];
    case 'few-answers':
    case 'formula-price':
      return [{ code: cappedBy }];
    case undefined:
      return [];
  }
}

/** Why an option does not lead: the gate that it fails, what it costs more than the leader, and the element that weighs most. */
export function whyNot(compared: Compared, option: Ranked): readonly Reason[] {
  const { leader } = compared;
  const dearest = elementDifferences(compared, option, leader).find(({ amountPerYear }) => amountPerYear > 0);
  return [
    ...gatesOf(option).slice(0, 1),
    ...moneyOf(compared, option, leader),
    ...(dearest === undefined ? [] : [{ code: 'element-differs', option: option.option, than: leader.option, ...dearest } as const]),
  ];
}

/** A reason for each gate that fails, with the share of futures in which it does. */
export function gatesOf({ option, failedGates }: Ranked): readonly Reason[] {
  return failedGates.map(({ gate, share }) => ({ code: 'gate-fails', option, gate, share }));
}

/** The difference in cost between the leader and the other, where it speaks for the leader or against it. */
export function moneyBetween(compared: Compared, other: Ranked, side: 'for' | 'against'): readonly Reason[] {
  const { leader, reference } = compared;
  const isCheaper = leader.pvCost < other.pvCost;
  if (leader.pvCost === other.pvCost || isCheaper !== (side === 'for')) return [];
  // Staying is not cheaper than what lies elsewhere: that is dearer than staying.
  return leader.option === reference.option && isCheaper ? moneyOf(compared, other, leader) : moneyOf(compared, leader, other);
}

/** How much an option costs more or less a year than another, and the share of futures in which it does; equal costs count half. */
export function moneyOf({ table }: Compared, option: Ranked, than: Ranked): readonly Reason[] {
  const amount = (option.pvCost - than.pvCost) / table.annuity;
  if (amount === 0) return [];
  const pair = { option: option.option, than: than.option };
  return amount > 0
    ? [{ ...pair, code: 'dearer-per-year', amount, share: cheaperShare(table, pair.than, pair.option) }]
    : [{ ...pair, code: 'cheaper-per-year', amount: -amount, share: cheaperShare(table, pair.option, pair.than) }];
}

/**
 * The cost elements that differ most, EUR a year, the largest first.
 *
 * @param sign −1: those that make the leader cheaper than `other`; 1: those that make it dearer
 */
export function elementReasons(compared: Compared, other: Ranked, sign: 1 | -1): readonly Reason[] {
  const { leader } = compared;
  return elementDifferences(compared, leader, other)
    .filter(({ amountPerYear }) => Math.sign(amountPerYear) === sign)
    .slice(0, elementsTold)
    .map(({ element, amountPerYear }) => ({ code: 'element-differs', option: leader.option, than: other.option, element, amountPerYear }));
}

/** Elements in which `mine` and `other` differ by more than half a percent of the reference's cost; positive costs `mine` more. */
function elementDifferences(
  { table, reference }: Compared,
  mine: Ranked,
  other: Ranked,
): readonly { readonly element: ElementId; readonly amountPerYear: number }[] {
  const amountIn = ({ differences }: Ranked, element: ElementId) =>
    differences.find((difference) => difference.element === element)?.amount ?? 0;
  return table.elements
    .map((element) => ({ element, amountPerYear: (amountIn(mine, element) - amountIn(other, element)) / table.annuity }))
    .filter(({ amountPerYear }) => Math.abs(amountPerYear) * table.annuity > shareWorthMentioning * Math.abs(reference.pvCost))
    .toSorted((a, b) => Math.abs(b.amountPerYear) - Math.abs(a.amountPerYear));
}

/**
 * Reasons from lead time and from weeks without supply, where the difference is large enough to mention.
 *
 * @param side `for`: in which the leader is better than `other`; `against`: in which it is worse
 */
export function chainReasons(leader: Ranked, other: Ranked, side: 'for' | 'against'): readonly Reason[] {
  const pair = { option: leader.option, than: other.option };
  const waits = leader.leadTime - other.leadTime;
  const stops = leader.uncovered - other.uncovered;
  const wanted = side === 'for' ? -1 : 1;
  const wait = Math.abs(waits) >= weeksWorthMentioning && Math.sign(waits) === wanted;
  const stop = Math.abs(stops) >= stopWeeksWorthMentioning && Math.sign(stops) === wanted;
  return [
    ...(wait ? [{ ...pair, code: side === 'for' ? 'shorter-wait' : 'longer-wait', weeks: Math.abs(waits) } as const] : []),
    ...(stop ? [{ ...pair, code: side === 'for' ? 'fewer-stops' : 'more-stops', weeksPerYear: Math.abs(stops) } as const] : []),
  ];
}

/**
 * Reasons against the leader apart from its mean cost: the cash it needs, a slow start, the worst histories, content from
 * outside the EU, critical materials. Empty without another option.
 */
export function burdens({ leader, other, reference, table, ranking, inputs }: Compared): readonly Reason[] {
  if (other === undefined) return [];
  const { option } = leader;
  const share = shareWorthMentioning * Math.abs(reference.pvCost);
  return [
    ...cashOf(leader, { share, inputs }),
    ...(leader.months >= monthsWorthMentioning ? [{ code: 'slow-start', option, months: leader.months } as const] : []),
    ...worseInBadYears({ leader, other, table }, share),
    ...(leader.dependence >= farShareWorthMentioning ? farContent({ leader, ranking, inputs }) : []),
    ...criticalMaterials(option, inputs),
  ];
}

/** What bad cases cost more than those of the other, EUR a year: where it is worth mentioning, and more than chance. */
function worseInBadYears({ leader, other, table }: Pick<Compared, 'leader' | 'other' | 'table'>, share: number): readonly Reason[] {
  if (other === undefined) return [];
  const { mean, error = 0 } = tailAbove(table, leader.option, other.option);
  if (!(mean > Math.max(share, chanceErrors * error))) return [];
  const amount = mean / table.annuity;
  return [{ code: 'worse-in-bad-years', option: leader.option, than: other.option, amount, error: error / table.annuity }];
}

/** What is put in at the start; and how deep it falls behind, where that is more or passes the limit of the owner. */
function cashOf(
  { option, cashNeed, cautions }: Ranked,
  { share, inputs }: Pick<Compared, 'inputs'> & { readonly share: number },
): readonly Reason[] {
  const once = spentOnce(option, inputs);
  const over = cautions.find(({ gate }) => gate === 'shortfall');
  const isDeeper = cashNeed > Math.max(share, once * deeperWorthMentioning);
  return [
    ...(once > share ? [{ code: 'needs-cash', option, amount: once } as const] : []),
    ...(over === undefined ? [] : [{ code: 'shortfall-over-limit', option, amount: cashNeed, share: over.share } as const]),
    ...(over === undefined && isDeeper ? [{ code: 'deep-shortfall', option, amount: cashNeed } as const] : []),
  ];
}

/** What the product is made of stays what it is, whatever the place. Only of materials that the person looked at. */
function criticalMaterials(option: OptionId, inputs: Compared['inputs']): readonly Reason[] {
  const { weakest, critical = 0, risk = 0 } = optionOf(inputs, option)?.materials ?? {};
  if (weakest === undefined || critical === 0) return [];
  return [{ code: 'critical-materials', option, count: critical, weakest, risk }];
}

/** A reason from the supply risk of the materials, where both options state one and the difference is large enough to mention. */
export function materialReasons({ leader, inputs }: Compared, { option: than }: Ranked, side: 'for' | 'against'): readonly Reason[] {
  const [mine, others] = [optionOf(inputs, leader.option)?.materials, optionOf(inputs, than)?.materials];
  if (mine === undefined || others === undefined) return [];
  const lower = others.risk - mine.risk;
  if (Math.abs(lower) < materialRiskWorthMentioning || lower > 0 !== (side === 'for')) return [];
  const code = side === 'for' ? 'safer-materials' : 'riskier-materials';
  return [{ code, option: leader.option, than, risk: mine.risk, other: others.risk }];
}

/** Content from outside the EU, and the option that mitigates it: the same direction with a stock of those parts, not another place. */
function farContent({ leader, ranking, inputs }: Pick<Compared, 'leader' | 'ranking' | 'inputs'>): readonly Reason[] {
  const covering = ranking.find(
    ({ option, direction, uncovered }) =>
      direction === leader.direction &&
      optionOf(inputs, option)?.raw !== undefined &&
      optionOf(inputs, leader.option)?.raw === undefined &&
      leader.uncovered - uncovered >= stopWeeksWorthMentioning,
  );
  return [
    { code: 'far-content', option: leader.option, share: leader.dependence },
    ...(covering === undefined
      ? []
      : [
          {
            code: 'stock-covers',
            option: covering.option,
            than: leader.option,
            weeksPerYear: leader.uncovered - covering.uncovered,
          } as const,
        ]),
  ];
}

function rivalNear({ certainty }: Compared): readonly Reason[] {
  if (certainty.rival === undefined || certainty.uncapped === 'clear') return [];
  return [{ code: 'rival-near', option: certainty.rival, share: 1 - certainty.share }];
}
