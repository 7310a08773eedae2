/** Lets what a person does meanwhile be handled between two pieces of long work on the page. */
export function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}

const slice = 12; // milliseconds: with a step that is the longest of its kind the page answers within 50

/** Takes the steps of long work on the page, and lets events be handled whenever a slice of time is used. */
export async function takeBetweenEvents<Found>(steps: Iterator<undefined, Found>): Promise<Found> {
  for (let until = performance.now() + slice; ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await yieldToEvents();
    until = performance.now() + slice;
  }
}
