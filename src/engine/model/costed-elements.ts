import { setAt } from '../textbook/value-at.ts';
import type { ElementPlan, OptionPlan } from './model.ts';

/** Per option the places of the elements that it or the reference can cost, ascending: every other element is 0 in every future. */
export function costedElements(options: readonly OptionPlan[], elements: ElementPlan, reference: number): readonly Int32Array[] {
  const own = options.map((option) => elementsOf(option, elements));
  const ofReference = own[reference] ?? [];
  return own.map((places) => {
    const isCosted = new Uint8Array(elements.ids.length);
    for (const place of places) setAt(isCosted, place, 1);
    for (const place of ofReference) setAt(isCosted, place, 1);
    const costed: number[] = [];
    isCosted.forEach((is, place) => {
      if (is === 1) costed.push(place);
    });
    return new Int32Array(costed);
  });
}

/**
 * Those of its lines, and those that the engine works out itself: stock, outages, late deliveries, project, pilot and what is charged on.
 */
function elementsOf({ lines, rawWeeks, endElement, transition, pilot, passThrough }: OptionPlan, plan: ElementPlan): readonly number[] {
  return [
    ...lines.element,
    plan.transit,
    plan.cycle,
    plan.safety,
    plan.cover,
    plan.capital,
    plan.outage,
    plan.lateDeliveries,
    endElement,
    ...(rawWeeks === undefined ? [] : [plan.raw]),
    ...(transition === undefined ? [] : [plan.trouble]),
    ...(pilot === undefined ? [] : [pilot.element]),
    ...(passThrough === undefined ? [] : [plan.passedOn, plan.volumeLost]),
  ].filter((element) => element !== -1);
}
