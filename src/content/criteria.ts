/** What a choice is weighed on. `judged` ones rest on an opinion of places and ways; the others are columns of the calculated cases. */
export const criteria = [
  { id: 'cost', judged: false },
  { id: 'risk', judged: false },
  { id: 'delivery', judged: false },
  { id: 'quality', judged: true },
  { id: 'market', judged: true },
  { id: 'innovation', judged: true },
  { id: 'sustainability', judged: true },
  { id: 'autonomy', judged: false },
  { id: 'feasibility', judged: true },
] as const satisfies readonly { id: string; judged: boolean }[];
