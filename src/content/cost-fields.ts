import {
  elementsWithQuestion,
  elementsWithTodayQuestion,
  type ElementWithQuestion,
  type ElementWithTodayQuestion,
} from './cost-elements.ts';
import type { FieldUnit } from './field.ts';

interface CostField<Id extends string> {
  readonly id: Id;
  readonly kind: 'number';
  readonly unit: FieldUnit;
  readonly bounds: readonly [number, number];
  readonly question: 'detail';
}

/** A question per cost element that only an own answer puts into a calculation: asked of today under `cost.`, of an option under its own name. */
export const costFields = elementsWithTodayQuestion.map((element) => fieldOf(`cost.${element.id}`, element));
export const costPlanFields = elementsWithQuestion.map((element) => fieldOf(element.id, element));

/** Told of an option as a whole, not of one maker. */
export function isOfTheWhole(id: ElementWithQuestion['id']): boolean {
  return elementsWithQuestion.some((element) => element.id === id && element.asks === 'there');
}

function fieldOf<const Id extends `cost.${ElementWithTodayQuestion['id']}` | ElementWithQuestion['id']>(
  id: Id,
  element: ElementWithQuestion,
): CostField<Id> {
  const { askedIn, bounds } = element;
  return { id, kind: 'number', unit: askedIn ?? unitOf(element), bounds: askedIn === '1' ? [0, 1] : bounds, question: 'detail' };
}

function unitOf({ unit }: ElementWithQuestion): FieldUnit {
  return unit === 'EUR/order' ? 'EUR' : unit;
}
