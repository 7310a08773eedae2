import { describe, expect, it } from 'vitest';
import { fields } from '../../src/content/fields.ts';
import { fieldsByPlace, foundPlaces, placeOfField, placeOfPlanField, planFieldsByPlace } from '../../src/content/found-places.ts';
import { planFields } from '../../src/content/plan-fields.ts';

describe('where figures are found', () => {
  it('has one place for every question: a new one is added to src/content/found-places.ts', () => {
    expect(fields.map(({ id }) => id).filter((id) => placeOfField(id) === undefined)).toEqual([]);
    expect(planFields.map(({ id }) => id).filter((id) => placeOfPlanField(id) === undefined)).toEqual([]);
    expect(Object.values(fieldsByPlace).flat()).toHaveLength(fields.length);
    expect(Object.values(planFieldsByPlace).flat()).toHaveLength(planFields.length);
  });

  it('names no place that nothing is found at', () => {
    expect(foundPlaces.filter((place) => fieldsByPlace[place] === undefined && planFieldsByPlace[place] === undefined)).toEqual([]);
  });

  it('sends the owner to the customs document for a duty and to a quote for a price elsewhere', () => {
    expect(placeOfField('duty.rate')).toBe('customs');
    expect(placeOfField('purchase.amount')).toBe('purchases');
    expect(placeOfPlanField('price')).toBe('quote');
  });
});
