import type { ArchetypeId } from '../content/archetypes.ts';

/** Who makes it in a plan: plans with the same maker in the same country share what is known of that place. */
export type Maker = 'same' | 'buy' | 'make' | 'automated' | 'repair';

export const makerOf = {
  stay: 'same',
  stockpile: 'same',
  circular: 'repair',
  diversify: 'buy',
  nearshore: 'buy',
  friendshore: 'buy',
  'reshore-buy': 'buy',
  'reshore-make': 'make',
  'reshore-automated': 'automated',
} as const satisfies Record<ArchetypeId, Maker>;
