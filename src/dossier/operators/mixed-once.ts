import { sum } from '../../engine/model/amount.ts';
import type { ElementId, Line } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { planRuleOf } from '../draft/find-rule.ts';
import { areOneCost, idsOf, standsForRamp } from './counted-once.ts';
import { movingOf, onceOf, type Moving } from './one-off.ts';
import { ownCostsOfPlan } from './own-costs.ts';
import type { ModelContext } from './target.ts';

/** Beside a part that tells the pieces of a cost, the whole of another part goes by the name of one of them. */
const besidePieces: ReadonlyMap<ElementId, ElementId> = new Map([
  ['switching', 'qualification'],
  ['learning', 'double-running'],
]);

const amounts = ['investment', 'switching'] as const;

/** What its parts take together: the money of all, the time of the slowest. What the mix tells of itself stands for theirs. */
export function mixedOnce(plan: ReadPlan, context: ModelContext) {
  const parts = plan.parts.map((part) => movingOf(part, context));
  const slowest = parts.toSorted((a, b) => b.likelyMonths - a.likelyMonths)[0];
  const { investment, months } = plan.fields;
  const known = (field: (typeof amounts)[number] | 'months') => context.registry.known(plan.fields[field], planRuleOf(field));
  const told = [
    ...amounts.filter((field) => plan.fields[field].from === 'answer').map((element) => ({ element, amount: known(element) })),
    ...ownCostsOfPlan(plan, context),
  ];
  const lines = [...told, ...besides(parts, idsOf(told))].filter(({ amount }) => amount.length > 0);
  return onceOf(
    {
      lines,
      invested: investment.from === 'answer' ? known('investment') : sum(...parts.map(({ invested }) => invested)),
      monthsUntilItWorks: months.from === 'answer' ? known('months') : (slowest?.monthsUntilItWorks ?? []),
      // A slow start that one part tells as money is not also run at the old chain's cost.
      rampMonths: lines.some(({ element }) => standsForRamp(element)) ? [] : (slowest?.rampMonths ?? []),
      isOwn: parts.some(({ isOwn }) => isOwn),
      isWorkshop: parts.every(({ isOwn, isWorkshop }) => isWorkshop || !isOwn),
    },
    context,
  );
}

/** The lines of the parts for which the mix tells nothing. */
function besides(parts: readonly Moving[], told: ReadonlySet<ElementId>): readonly Line[] {
  const left = parts.flatMap(({ lines }) => lines).filter(({ element }) => ![...told].some((other) => areOneCost(element, other)));
  const names = [...idsOf(left)];
  return left.map((line) => {
    const piece = besidePieces.get(line.element);
    const isBesidePieces = names.some((other) => other !== line.element && areOneCost(line.element, other));
    return piece !== undefined && isBesidePieces ? { ...line, element: piece } : line;
  });
}
