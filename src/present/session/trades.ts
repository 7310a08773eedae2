import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import type { Ranked } from '../../engine/advise/compare/rank.ts';
import type { OptionOnCriteria, RangedCriterion } from '../../engine/advise/weigh/weighed.ts';
import { criterionGain } from '../names/criterion-words.ts';
import { percent } from '../names/percent.ts';
import type { HourInput } from './hour-input.ts';

/** More money for more of something else: one question that anybody can say yes or no to. */
export interface Trade {
  readonly criterion: string;
  readonly option: string;
  readonly question: string;
}

type TradeAnswers = NonNullable<HeldSession['trades']>[number];
type Person = { readonly id: string; readonly name: string };

/** Below this part of a range nobody would pay for the difference. */
const leastGain = 0.02;
const mostTrades = 5;
/** The narrowest difference in money that is worth a question, as a share of what staying costs. */
const leastPrice = 0.001;

/** Of every option that costs more than the first, what it gives most of; the cheapest question first. */
export function trades(input: HourInput, rivals: readonly string[]): readonly Trade[] {
  const { assessment, table } = input;
  const { ranking, reference, criteriaTable } = assessment;
  const [first, ...others] = ranking.filter(({ status }) => status !== 'excluded');
  if (first === undefined || criteriaTable === undefined) return [];
  const on = (option: string) => criteriaTable.options.find((one) => one.option === option);
  const cheapest = on(first.option);
  return others
    .filter(({ option }) => option === reference || rivals.includes(option))
    .filter(({ pvCost }) => pvCost - first.pvCost > leastPrice * Math.abs(first.pvCost))
    .flatMap(({ option, pvCost }): readonly Trade[] => {
      const found = on(option);
      const gain = found && cheapest && largestGain(cheapest, found, criteriaTable.criteria);
      if (gain === undefined) return [];
      const question = input.own('matters.question', {
        option: input.names.name(option),
        first: input.names.inside(first.option),
        amount: input.amounts.perYear((pvCost - first.pvCost) / table.annuity),
        gain: tellGain(gain, input),
      });
      return [{ criterion: gain.criterion.id, option, question }];
    })
    .slice(0, mostTrades);
}

interface Gain {
  readonly criterion: RangedCriterion;
  readonly points: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function largestGain(from: OptionOnCriteria, to: OptionOnCriteria, criteria: readonly RangedCriterion[]): Gain | undefined {
  const [best] = criteria
    .map((criterion, at) => ({
      criterion,
      points: (to.scores[at] ?? 0) - (from.scores[at] ?? 0),
      from: from.measures[at] ?? [],
      to: to.measures[at] ?? [],
    }))
    .filter(({ criterion: { id }, points }) => id !== 'cost' && points >= leastGain)
    .toSorted((a, b) => b.points - a.points);
  return best;
}

const hundred = 100;
/** In natural units, from what counts to the reader. */
const leastOf = { leadTime: 0.5, uncovered: 0.05, months: 0.5, dependence: 0.02 } as const;

/** In weeks, months or a share where one of its measures says so, else in points. */
function tellGain({ criterion, points, from, to }: Gain, input: HourInput): string {
  const { own, format } = input;
  for (const [at, { of }] of criterion.ranges.entries()) {
    const less = (from[at] ?? 0) - (to[at] ?? 0);
    if (of === 'leadTime' && less >= leastOf.leadTime) return own('matters.gain.leadTime', { count: format.weeks(Math.round(less)) });
    if (of === 'uncovered' && less >= leastOf.uncovered) return own('matters.gain.uncovered', { count: format.weeks(less) });
    if (of === 'months' && less >= leastOf.months) return own('matters.gain.months', { count: format.months(Math.round(less)) });
    if (of === 'dependence' && less >= leastOf.dependence) return own('matters.gain.dependence', { share: percent(less, input) });
  }
  return own('matters.gain.other', { gain: criterionGain(criterion.id, input), points: String(Math.max(1, Math.round(points * hundred))) });
}

/** What people said of it: where they agree which option fits, where not who says what. */
export function tellTrade(
  trade: Trade,
  told: TradeAnswers | undefined,
  { people, ...input }: HourInput & { readonly people: readonly Person[] },
): string {
  const { own, names, format, assessment } = input;
  const [first = assessment.ranking[0]] = assessment.ranking.filter(({ status }: Ranked) => status !== 'excluded');
  const saying = (what: TradeAnswers['answers'][string]) => people.filter(({ id }) => told?.answers[id] === what).map(({ name }) => name);
  const [yes, no] = [saying('yes'), saying('no')];
  const between = { option: names.inside(trade.option), first: names.inside(first?.option ?? assessment.leader) };
  if (yes.length > 0 && no.length > 0) return own('matters.disagree', { yes: format.list(yes), no: format.list(no) });
  if (yes.length === people.length && yes.length > 0) return own('matters.agreeYes', between);
  return no.length === people.length && no.length > 0 ? own('matters.agreeNo', between) : own('matters.open');
}

/** Everybody who made a prediction says what it is worth; where nobody did, the owner. */
export function peopleOf({ predictions = [] }: Pick<HeldSession, 'predictions'>, own: HourInput['own']): readonly Person[] {
  const named = predictions.filter(({ name }) => name.trim() !== '');
  return named.length === 0 ? [{ id: 'owner', name: own('matters.owner') }] : named.map(({ id, name }) => ({ id, name }));
}
