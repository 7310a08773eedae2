import { archetypes } from '../content/archetypes.ts';
import type { Place } from './defaults/place.ts';
import type { Way } from './dossier.ts';
import type { Plan } from './plan-schema.ts';

/** Tiers of like-minded countries. */
const likeMinded = 2;

/**
 * The direction in which an option leads, by which certainty compares it with its best rival that goes another way.
 *
 * A second supplier moves a part of the volume, and the direction of a mix is that of its largest moved part. Moving 30 % of the
 * frames to a cell here, or 40 % of the boards to Czechia, is the same decision in a smaller dose as moving all of it there:
 * called a direction of its own it would make "half nearer" the rival of "wholly nearer", and an owner would read that it is too
 * close to tell where only the dose is. It spreads, and nothing else, when the second supplier stands in the same ring of
 * countries as the first, or when one of the two places is not known.
 */
export function wayOf({ archetype }: Pick<Plan, 'archetype'>, place: Place, origin: Place): Way {
  if (archetype !== 'diversify') return archetypes.find(({ id }) => id === archetype)?.way ?? 'stay';
  const way = ringOf(place);
  return place.known && origin.known && way !== ringOf(origin) ? way : 'spread';
}

function ringOf({ country: { zone, friendTier } }: Place): 'home' | 'near' | 'friend' | 'far' {
  if (zone === 'home') return 'home';
  if (zone !== 'far') return 'near';
  return friendTier <= likeMinded ? 'friend' : 'far';
}
