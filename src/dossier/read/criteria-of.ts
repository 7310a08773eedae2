import { criteria, mostCriteria, type CriterionId } from '../../content/criteria.ts';
import { criteriaOfMotive } from '../../content/judgements.ts';
import { motives } from '../../content/fields.ts';
import type { Criterion, CriterionMeasure, ElementId, ModelInputs } from '../../engine/model/inputs.ts';
import type { Dossier } from './dossier.ts';

export interface CriteriaOfDossier {
  /** At most eight, in the order in which they are first offered: cost, what the motives speak of, the rest as declared. */
  readonly weighed: readonly Criterion[];
  /** Not weighed, and why: counted in euro here by these elements, or one too many. */
  readonly left: readonly { readonly id: CriterionId; readonly why: 'in-euro' | 'too-many'; readonly by: readonly ElementId[] }[];
}

type Counted = Pick<ModelInputs, 'options' | 'frame'>;

/**
 * Counted once: a measure that has a price in this dossier falls out, and a criterion with it when it has no other. Raw materials
 * nobody looked at fall out too.
 */
export function criteriaOf(dossier: Pick<Dossier, 'fields'>, counted: Counted): CriteriaOfDossier {
  const inMoney = elementsThatCount(counted);
  const isListed = counted.options.every(({ materials }) => materials !== undefined);
  const found = startingOrder(dossier).map((id) => {
    const measures = criteria.find((criterion) => criterion.id === id)?.measures ?? [];
    const by = measures.flatMap(({ pricedBy }) => pricedBy.filter((element) => inMoney.has(element)));
    const free = measures.filter(
      ({ of, pricedBy }) => !pricedBy.some((element) => inMoney.has(element)) && (of !== 'materials' || isListed),
    );
    return { id, by, measures: free.map(measureOf) };
  });
  const weighable = found.filter(({ measures }) => measures.length > 0);
  return {
    weighed: weighable.slice(0, mostCriteria).map(({ id, measures }) => ({ id, measures })),
    left: [
      ...found.filter(({ measures }) => measures.length === 0).map(({ id, by }) => ({ id, why: 'in-euro' as const, by })),
      ...weighable.slice(mostCriteria).map(({ id }) => ({ id, why: 'too-many' as const, by: [] })),
    ],
  };
}

function measureOf(measure: (typeof criteria)[number]['measures'][number]): CriterionMeasure {
  const { of, worst, best } = measure;
  return 'relativeTo' in measure ? { of, worst, best, relativeTo: measure.relativeTo } : { of, worst, best };
}

/** "Which improvement would you want first?", as the motives suggest it. */
function startingOrder({ fields }: Pick<Dossier, 'fields'>): readonly CriterionId[] {
  const { value } = fields.motives;
  const chosen = Array.isArray(value) ? value : [value];
  const spoken = motives.filter((motive) => chosen.includes(motive)).flatMap((motive) => criteriaOfMotive[motive]);
  return [...new Set<CriterionId>(['cost', ...spoken, ...criteria.map(({ id }) => id)])];
}

/** A week without supply costs something here. */
export function isStandstillPriced({ standstillPerWeek }: Pick<ModelInputs['frame'], 'standstillPerWeek'>): boolean {
  return standstillPerWeek.some(({ factor }) => factor !== 0);
}

function elementsThatCount({ options, frame }: Counted): ReadonlySet<ElementId> {
  const lines = options.flatMap((option) => [...option.lines, ...option.sources.flatMap((source) => source.lines)]);
  return new Set([
    ...lines.filter(({ amount }) => amount.length > 0).map(({ element }) => element),
    ...(isStandstillPriced(frame) ? ['outage-loss'] : []),
  ]);
}
