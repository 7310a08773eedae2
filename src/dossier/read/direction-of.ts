import { archetypes } from '../../content/archetypes.ts';
import { ringOf } from '../../reference/countries/like-minded.ts';
import type { Place } from '../defaults/place.ts';
import type { MixedPart, ReadPlan, Direction } from './dossier.ts';
import type { Plan } from '../draft/plan-schema.ts';

/** Shares closer than this are as large. */
const asMuch = 1e-9;

/**
 * The direction in which an option leads, by which certainty compares it with its best rival that goes another way.
 *
 * A second supplier moves a part of the volume, and the direction of a mix is that of its largest moved part. Moving 30 % of the
 * frames to a cell here, or 40 % of the boards to Czechia, is the same decision in a smaller dose as moving all of it there:
 * called a direction of its own it would make "half nearer" the rival of "wholly nearer", and an owner would read that it is too
 * close to tell where only the dose is. It spreads, and nothing else, when the second supplier stands in the same ring of
 * countries as the first, or when one of the two places is not known.
 */
export function directionOf({ archetype }: Pick<Plan, 'archetype'>, place: Place, origin: Place): Direction {
  if (archetype !== 'diversify') return archetypes.find(({ id }) => id === archetype)?.direction ?? 'stay';
  const direction = ringOf(place.country);
  return place.known && origin.known && direction !== ringOf(origin.country) ? direction : 'spread';
}

/** The way of the largest share that moves; *spread* when two ways take as much, *stay* when nothing moves. */
export function directionOfMix(parts: readonly MixedPart[]): Direction {
  const moved = new Map<Direction, number>();
  for (const { plan, share } of parts)
    if (plan.direction !== 'stay') moved.set(plan.direction, (moved.get(plan.direction) ?? 0) + share * partMoved(plan));
  const [first, second] = [...moved].toSorted(([, a], [, b]) => b - a);
  if (first === undefined) return 'stay';
  return second !== undefined && first[1] - second[1] < asMuch ? 'spread' : first[0];
}

/** Of the pieces of an option that moves, the part that moves: a second supplier takes only a part over. */
export function partMoved({ archetype, fields }: ReadPlan): number {
  return archetype === 'diversify' ? fields.share.likely : 1;
}
