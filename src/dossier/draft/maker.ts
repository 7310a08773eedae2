import type { ArchetypeId } from '../../content/archetypes.ts';

/** Who makes it in a plan: plans with the same maker in the same country share what is known of that place. */
export type Maker = 'same' | 'buy' | 'make' | 'automated' | 'repair';

export const makerOf = {
  stay: 'same',
  'better-terms': 'same',
  stockpile: 'same',
  circular: 'repair',
  substitute: 'same',
  monitor: 'same',
  diversify: 'buy',
  nearshore: 'buy',
  friendshore: 'buy',
  elsewhere: 'buy',
  'reshore-buy': 'buy',
  'reshore-make': 'make',
  'reshore-automated': 'automated',
  mix: 'same',
} as const satisfies Record<ArchetypeId, Maker>;
