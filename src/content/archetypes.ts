/** Kinds of option, in the order in which they are offered. `way` is the direction in which certainty compares them. */
export const archetypes = [
  { id: 'stay', direction: 'stay' },
  { id: 'better-terms', direction: 'stay' },
  { id: 'stockpile', direction: 'stay' },
  { id: 'circular', direction: 'stay' },
  { id: 'substitute', direction: 'stay' },
  { id: 'monitor', direction: 'stay' },
  { id: 'diversify', direction: 'spread' },
  { id: 'nearshore', direction: 'near' },
  { id: 'friendshore', direction: 'friend' },
  { id: 'elsewhere', direction: 'far' },
  { id: 'reshore-buy', direction: 'home' },
  { id: 'reshore-make', direction: 'home' },
  { id: 'reshore-automated', direction: 'home' },
  // Other options together, each for a share; its way is that of the largest share that moves.
  { id: 'mix', direction: 'spread' },
] as const satisfies readonly { id: string; direction: 'stay' | 'home' | 'near' | 'friend' | 'far' | 'spread' }[];

export type ArchetypeId = (typeof archetypes)[number]['id'];
