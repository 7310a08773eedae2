/** The tasks of the full dossier, in the order in which they are listed; they can be done in any. */
export const tasks = ['company', 'goals', 'chain', 'nearby', 'options', 'risks', 'materials', 'feasibility', 'check'] as const;
