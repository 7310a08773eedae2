import type { Plan } from '../../dossier/draft/plan-schema.ts';

/** Staying has this id among the options; the other is a name that every object has. */
const reserved: readonly string[] = ['stay', 'constructor'];

/** Plans of which no two share an id and none has a reserved one. Shares of a mix follow their plan. */
export function withDistinctIds(plans: readonly Plan[], path: string, cleaned: string[]): Plan[] {
  const taken = new Set(reserved);
  const renamed = new Map<string, string>();
  const distinct = plans.map((plan, i) => {
    const id = freeId(plan.id, taken);
    taken.add(id);
    if (id === plan.id) return plan;
    if (reserved.includes(plan.id) && !renamed.has(plan.id)) renamed.set(plan.id, id);
    cleaned.push(`${path}.${i}.id`);
    return { ...plan, id };
  });
  if (renamed.size === 0) return distinct;
  return distinct.map((plan) => {
    if (plan.parts === undefined) return plan;
    return { ...plan, parts: plan.parts.map((part) => ({ ...part, plan: renamed.get(part.plan) ?? part.plan })) };
  });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const start = wanted.slice(0, 36);
  for (let count = 2; ; count += 1) {
    const id = `${start}-${count}`;
    if (!taken.has(id)) return id;
  }
}
