import type { FriendTier, Zone } from './trade.ts';

/** Last tier of like-minded countries. */
const likeMinded = 2;

export function isLikeMinded({ friendTier }: { readonly friendTier: FriendTier }): boolean {
  return friendTier <= likeMinded;
}

/** How far away a country lies, seen from here: a far one that is like-minded is a friend. */
export function ringOf({ zone, ...country }: { readonly zone: Zone; readonly friendTier: FriendTier }): 'home' | 'near' | 'friend' | 'far' {
  if (zone === 'home') return 'home';
  if (zone !== 'far') return 'near';
  return isLikeMinded(country) ? 'friend' : 'far';
}
