import type { ElementPlan, OptionPlan } from './model.ts';

/** Per option the places of the elements that it or the reference can cost, ascending: every other element is 0 in every future. */
export function costedElements(options: readonly OptionPlan[], elements: ElementPlan, reference: number): readonly Int32Array[] {
  const own = options.map((option) => elementsOf(option, elements));
  return own.map((places) => Int32Array.from(new Set([...places, ...(own[reference] ?? [])])).sort());
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
