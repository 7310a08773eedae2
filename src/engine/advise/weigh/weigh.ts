import { takeSteps } from '../../textbook/take-steps.ts';
import { valueAt } from '../../textbook/value-at.ts';
import type { PersonWeighed, Weighed } from './weighed.ts';
import type { OptionId } from '../../model/inputs.ts';
import { acceptabilityOf } from './acceptability-of.ts';
import { judgeInValue } from './judge-in-value.ts';
import type { PreparedWeighing } from './prepare-weighing.ts';
import { rankByValue, type ByValue } from './rank-by-value.ts';
import { together, type Tally } from './tally.ts';
import { comparePairs, meanOfPeople, meanWeights, ruleOfWeighing, weighable, type Weighable, type Weighing } from './weighing.ts';

interface Person {
  readonly weighing: Weighing;
  readonly weights: readonly number[];
  readonly counted: Tally;
}

/**
 * The advice in value under the weights that people gave, all people counting alike: ranking by expected value, certainty by
 * pairwise wins over cases × weights, SMAA-2, the prices the weights imply, and where money says otherwise.
 *
 * Undefined when no weighing gives weights: then the options are compared in money alone.
 *
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49: 444–454
 */
export function weigh(prepared: PreparedWeighing, weighings: readonly Weighing[]): Weighed | undefined {
  const to = weighable(prepared.values.criteria, prepared.annuity);
  const people = weighings.flatMap((weighing): readonly Person[] => {
    const rule = ruleOfWeighing(weighing, to);
    return rule === undefined ? [] : [{ weighing, weights: meanWeights(rule), counted: takeSteps(prepared.count(rule)) }];
  });
  if (people.length === 0) return undefined;
  const weights = meanOfPeople(people.map((person) => person.weights));
  const counted = together(people.map((person) => person.counted));
  const ranked = rankByValue(prepared, weights);
  const leader = leaderOf(prepared, ranked);
  return {
    criteria: pricesOf(to, weights),
    leader,
    ranking: ranked.map((option) => ({ ...option, ...acceptabilityOf(option, counted, prepared.values) })),
    certainty: judgeInValue(prepared, { ranked, leader, counted, weights }),
    agreement: agreementOf(prepared, leader),
    accepted: acceptedOf(prepared, leader, weights),
    people: people.map((person) => judgePerson(prepared, person)),
    divided: dividedOf(prepared, people),
  };
}

/** When no option passes its gates the nearest miss stays in front, whatever is weighed. */
function leaderOf({ money }: PreparedWeighing, ranked: readonly ByValue[]): OptionId {
  return money.standing === 'none-passes' ? money.leader : (ranked[0]?.option ?? money.leader);
}

/** What the whole range of each criterion is worth, EUR a year: its weight ÷ the weight of cost × the range of cost. */
function pricesOf({ ids, cost }: Weighable, weights: readonly number[]): Weighed['criteria'] {
  const costWeight = valueAt(weights, cost.at);
  return ids.map((id, at) => {
    const weight = valueAt(weights, at);
    return { id, weight, price: costWeight > 0 ? (weight / costWeight) * cost.perYear : undefined };
  });
}

function agreementOf({ money }: PreparedWeighing, leader: OptionId): Weighed['agreement'] {
  if (leader === money.leader) return 'same';
  const directionOf = (option: OptionId) => money.ranking.find((ranked) => ranked.option === option)?.direction;
  return directionOf(leader) === directionOf(money.leader) ? 'variant' : 'differs';
}

function acceptedOf({ values, money, annuity }: PreparedWeighing, leader: OptionId, weights: readonly number[]): Weighed['accepted'] {
  const costOf = (option: OptionId) => money.ranking.find((ranked) => ranked.option === option)?.pvCost ?? Number.NaN;
  const scoresOf = (option: OptionId) => values.scores[values.options.indexOf(option)] ?? [];
  const [mine, cheapest] = [scoresOf(leader), scoresOf(money.leader)];
  const gains = values.criteria.map(({ id }, at) => ({ id, gain: valueAt(weights, at) * (valueAt(mine, at) - valueAt(cheapest, at)) }));
  return {
    perYear: leader === money.leader ? 0 : (costOf(leader) - costOf(money.leader)) / annuity,
    for: gains
      .filter(({ gain }) => gain > 1e-9)
      .toSorted((a, b) => b.gain - a.gain)
      .map(({ id }) => id),
  };
}

function judgePerson(prepared: PreparedWeighing, { weighing, weights, counted }: Person): PersonWeighed {
  const ranked = rankByValue(prepared, weights);
  const leader = leaderOf(prepared, ranked);
  const { word, share } = judgeInValue(prepared, { ranked, leader, counted, weights });
  const compared = comparePairs(
    weighing.pairs ?? [],
    prepared.values.criteria.map(({ id }) => id),
  );
  return {
    id: weighing.id,
    weights,
    leader,
    word,
    share,
    pairs:
      compared === undefined
        ? undefined
        : {
            weights: compared.weights,
            leader: leaderOf(prepared, rankByValue(prepared, compared.weights)),
            consistencyRatio: compared.consistencyRatio,
            missing: compared.missing,
          },
  };
}

function dividedOf(prepared: PreparedWeighing, people: readonly Person[]): Weighed['divided'] {
  const leaders = new Set(people.map(({ weights }) => leaderOf(prepared, rankByValue(prepared, weights))));
  const ways = new Set(prepared.money.ranking.filter(({ option }) => leaders.has(option)).map(({ direction }) => direction));
  if (leaders.size <= 1) return 'no';
  return ways.size > 1 ? 'ways' : 'variants';
}
