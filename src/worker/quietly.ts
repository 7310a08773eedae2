/** The steps of a search that tells nothing on its way, as steps of another; returns what it ends with. */
export function* withoutProgress<Found>(steps: Generator<unknown, Found>): Generator<undefined, Found> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield;
  return step.value;
}
