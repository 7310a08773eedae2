/** Work that can be left off between two steps and taken up again, so that a page goes on answering meanwhile. */
export type Steps<Found> = Generator<undefined, Found, undefined>;

/** The steps of work that tells something on its way, for work that does not pass it on; returns what they end with. */
export function* withoutProgress<Found>(steps: Generator<unknown, Found, undefined>): Generator<undefined, Found, unknown> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield;
  return step.value;
}

/** Work whose steps are taken the first time it is asked for; what they end with is kept. */
export function stepsOnce<Found>(work: () => Steps<Found>): () => Steps<Found> {
  let found: { readonly is: Found } | undefined;
  return function* () {
    found ??= { is: yield* work() };
    return found.is;
  };
}

/** Takes all steps at once. */
export function takeSteps<Found>(steps: Steps<Found>): Found {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
