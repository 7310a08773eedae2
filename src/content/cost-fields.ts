import { askedElements, askedTodayElements, type AskedElement, type AskedTodayElement } from './cost-elements.ts';
import type { FieldUnit } from './field.ts';

interface CostField<Id extends string> {
  readonly id: Id;
  readonly kind: 'number';
  readonly unit: FieldUnit;
  readonly bounds: readonly [number, number];
  readonly question: 'detail';
}

/** A question per cost element that only an own answer puts into a calculation: asked of today under `cost.`, of an option under its own name. */
export const costFields = askedTodayElements.map((element) => fieldOf(`cost.${element.id}`, element));
export const costPlanFields = askedElements.map((element) => fieldOf(element.id, element));

/** Told of an option as a whole, not of one maker. */
export function isOfTheWhole(id: AskedElement['id']): boolean {
  return askedElements.some((element) => element.id === id && element.asks === 'there');
}

function fieldOf<const Id extends `cost.${AskedTodayElement['id']}` | AskedElement['id']>(id: Id, element: AskedElement): CostField<Id> {
  const { askedIn, bounds } = element;
  return { id, kind: 'number', unit: askedIn ?? unitOf(element), bounds: askedIn === '1' ? [0, 1] : bounds, question: 'detail' };
}

function unitOf({ unit }: AskedElement): FieldUnit {
  return unit === 'EUR/order' ? 'EUR' : unit;
}
