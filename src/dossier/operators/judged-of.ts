import { judgedCriteria, judgedOfWay, type JudgedCriterion } from '../../content/judgements.ts';
import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Criterion, OptionPoint, Source } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import type { ModelContext } from './target.ts';

const halfway = 0.5;

interface Judged {
  readonly plan: ReadPlan | undefined;
  readonly criteria: readonly Criterion[];
}

/**
 * What an option comes to on the judged criteria that are weighed here: the opinions of its places by their shares, and what its way of
 * working adds or takes, on the share that it moves. Nothing is judged of an option itself, so that a copy of one is worth as much.
 */
export function judgedOf(
  { sources }: Pick<OptionPoint, 'sources'>,
  { plan, criteria }: Judged,
  context: ModelContext,
): OptionPoint['judged'] {
  const shares = sharesOf(sources);
  const weighed = criteria.filter(({ measures }) => measures.some(({ of }) => of === 'judged')).map(({ id }) => id);
  return Object.fromEntries(
    judgedCriteria
      .filter((criterion) => weighed.includes(criterion))
      .map((criterion) => {
        const ofPlaces = sources.map(({ place }, at) => times(shares[at] ?? [], opinion(`place:${place}:${criterion}`, context)));
        return [
          criterion,
          sum(...ofPlaces, ...waysOf(plan, sources).map(([direction, at]) => ofWay(direction, criterion, { share: shares[at], context }))),
        ];
      }),
  );
}

/** The rest is 1 less the others. */
function sharesOf(sources: readonly Source[]): readonly Amount[] {
  const told = sources.flatMap(({ share }) => (share === 'rest' ? [] : [share]));
  return sources.map(({ share }) => (share === 'rest' ? sum(constant(1), ...told.map((other) => scaled(other, -1))) : share));
}

/** Each way of working and the place of the source that it moves to; a mix has those of its parts. */
function waysOf(plan: ReadPlan | undefined, sources: readonly Source[]): readonly (readonly [ReadPlan, number])[] {
  if (plan === undefined) return [];
  if (plan.archetype !== 'mix') return [[plan, 0]];
  return sources.flatMap(({ id }, at) => plan.parts.flatMap((part) => (part.plan.id === id ? [[part.plan, at] as const] : [])));
}

interface Moved {
  readonly share: Amount | undefined;
  readonly context: ModelContext;
}

function ofWay(plan: ReadPlan, criterion: JudgedCriterion, { share, context }: Moved): Amount {
  if (!judgedOfWay[plan.archetype].includes(criterion)) return [];
  const ahead = sum(opinion(`operator:${plan.archetype}:${criterion}`, context), constant(-halfway));
  return times(share ?? constant(1), ahead);
}

/** An opinion as an estimate of its own; halfway where none was read. */
function opinion(key: string, { dossier, registry }: ModelContext): Amount {
  const found = dossier.judgements.find((judgement) => judgement.key === key);
  if (found === undefined) return constant(halfway);
  const { estimate: id, low, likely, high, basis } = found;
  return registry.estimate({ id, unit: '1', low, likely, high, basis, bounds: [0, 1], isJudgement: true });
}
