import type { JudgedCriterion } from '../../content/judgements.ts';
import type { Figure } from '../../reference/figure.ts';
import { assumed, workedOut, type Default } from './default.ts';
import type { Place } from './place.ts';

/** Nobody knows, so halfway, with plenty of room on both sides. */
const halfway = assumed(0.5, 0.25, 0.75);
/** No better and no worse than the place alone tells. */
const noDifference = assumed(0.5, 0.35, 0.65);
/** A score of a country says this much about one firm in it. */
const spread = 0.15;

/**
 * What stands in for an opinion of a place: for knowledge the rule of law, for the environment what the authorities get done,
 * for whether it can be set up how well goods are handled. Of quality and of what customers think no figure tells anything.
 */
export function judgementOfPlace({ country, known }: Place, criterion: JudgedCriterion): Default {
  if (!known) return halfway;
  switch (criterion) {
    case 'innovation':
      return fromScore(country.governance.law, [-2.5, 2.5]);
    case 'sustainability':
      return fromScore(country.governance.effectiveness, [-2.5, 2.5]);
    case 'feasibility':
      return fromScore(country.logistics, [1, 5]);
    case 'quality':
    case 'market':
      return halfway;
  }
}

export function judgementOfWay(): Default {
  return noDifference;
}

/** A score put on 0 to 1. What is worked out from a statistic is an assumption of ours. */
function fromScore(score: Figure, [least, most]: readonly [number, number]): Default {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const likely = within((score.value - least) / (most - least));
  return workedOut(assumed(likely, within(likely - spread), within(likely + spread)), [score]);
}
