/** v2 can keep judgements, weighings, materials, finished tasks, snapshots, changes, actions and stages; v1 has none of them. */
export const moreIsKept = {
  from: 1,
  to: 2,
  up: (saved: unknown): unknown => (typeof saved === 'object' && saved !== null ? { ...saved, version: 2 } : saved),
} as const;
