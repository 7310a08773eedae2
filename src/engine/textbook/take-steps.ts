/** Work that can be left off between two steps and taken up again, so that a page goes on answering meanwhile. */
export type Steps<Found> = Generator<undefined, Found, undefined>;

/** Takes all steps at once. */
export function takeSteps<Found>(steps: Steps<Found>): Found {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
