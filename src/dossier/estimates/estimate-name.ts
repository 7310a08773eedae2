import { fields, type FieldId } from '../../content/fields.ts';
import { judgedCriteria, type JudgedCriterion } from '../../content/judgements.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';

/** What an estimate speaks of, so that it can be worded. */
export type EstimateName =
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'plan'; readonly plan: string; readonly field: PlanFieldId }
  /** A default about a place: the question of a plan that would replace it, and who makes it there; whoever does without a maker. */
  | {
      readonly kind: 'place';
      readonly field: PlanFieldId;
      readonly maker: (typeof makers)[number] | undefined;
      readonly country: string;
    }
  /** An opinion of a place, by its country code, or of a way of working, by its archetype. */
  | { readonly kind: 'judgement'; readonly criterion: JudgedCriterion; readonly about: 'place' | 'operator'; readonly of: string }
  /** A figure that no question asks; `of` is a country, a zone or a way of travel where it depends on one. */
  | { readonly kind: 'ref'; readonly name: RefName; readonly of: string | undefined };

export const refNames = [
  'air-rate',
  'air-share',
  'border-carbon-price',
  'broker',
  'chain-replaced-after',
  'coordination',
  'currency',
  'duty-later',
  'far-share',
  'freight-growth',
  'holding',
  'inflation',
  'insurance',
  'order-weeks',
  'order-weeks-held',
  'prepaid',
  'project-standby',
  'ramp',
  'replaced-after',
  'replaced-share',
  'route-rate',
  'route-weeks',
  'second-replaced-after',
  'second-replaced-share',
  'second-running',
  'service-level',
  'trip',
  'trips',
  'upstream-share',
  'upstream-weeks',
] as const;
export type RefName = (typeof refNames)[number];

const makers = ['buy', 'make', 'automated', 'repair'] as const;

export const fieldEstimate = (field: FieldId): EstimateId => `field:${field}`;
/** Of an opinion, by the key under which the draft keeps it. */
export const judgementEstimate = (key: string): EstimateId => `judged:${key}`;
export const planEstimate = (plan: string, field: PlanFieldId): EstimateId => `plan:${plan}:${field}`;
export const placeEstimate = (field: PlanFieldId, maker: (typeof makers)[number] | undefined, country: string): EstimateId =>
  maker === undefined ? `ref:${field}:${country}` : `ref:${field}-${maker}:${country}`;
export const refEstimate = (name: RefName, country?: string): EstimateId =>
  country === undefined ? `ref:${name}` : `ref:${name}:${country}`;

/** The other way round: what an id speaks of. Undefined for an id of a foreign kind. */
export function estimateName(id: EstimateId): EstimateName | undefined {
  const [kind, first = '', second, third] = id.split(':');
  switch (kind) {
    case 'field': {
      const field = fields.find((rule) => rule.id === first);
      return field && { kind: 'field', field: field.id };
    }
    case 'plan': {
      const field = planFields.find((rule) => rule.id === second);
      return field && { kind: 'plan', plan: first, field: field.id };
    }
    case 'ref':
      return refOrPlace(first, second);
    case 'judged': {
      const criterion = judgedCriteria.find((known) => known === third);
      if (criterion === undefined || second === undefined || (first !== 'place' && first !== 'operator')) return undefined;
      return { kind: 'judgement', criterion, about: first, of: second };
    }
    default:
      return undefined;
  }
}

function refOrPlace(name: string, country: string | undefined): EstimateName | undefined {
  const ref = refNames.find((known) => known === name);
  if (ref !== undefined) return { kind: 'ref', name: ref, of: country };
  if (country === undefined) return undefined;
  for (const maker of [...makers, undefined]) {
    const field = planFields.find(({ id }) => (maker === undefined ? id : `${id}-${maker}`) === name);
    if (field !== undefined) return { kind: 'place', field: field.id, maker, country };
  }
  return undefined;
}
