/** Kinds of option, in the order in which they are offered. `way` is the direction in which certainty compares them. */
export const archetypes = [
  { id: 'stay', way: 'stay' },
  { id: 'better-terms', way: 'stay' },
  { id: 'stockpile', way: 'stay' },
  { id: 'circular', way: 'stay' },
  { id: 'substitute', way: 'stay' },
  { id: 'monitor', way: 'stay' },
  { id: 'diversify', way: 'spread' },
  { id: 'nearshore', way: 'near' },
  { id: 'friendshore', way: 'friend' },
  { id: 'elsewhere', way: 'far' },
  { id: 'reshore-buy', way: 'home' },
  { id: 'reshore-make', way: 'home' },
  { id: 'reshore-automated', way: 'home' },
  // Other options together, each for a share; its way is that of the largest share that moves.
  { id: 'mix', way: 'spread' },
] as const satisfies readonly { id: string; way: 'stay' | 'home' | 'near' | 'friend' | 'far' | 'spread' }[];

export type ArchetypeId = (typeof archetypes)[number]['id'];
