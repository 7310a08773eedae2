export interface StepRunner<Found> {
  /** Milliseconds of work before others get a turn. */
  readonly slice: number;
  now(): number;
  /** Lets waiting messages and events be handled. */
  pause(): Promise<void>;
  isCancelled(): boolean;
  onFound(found: Found): void;
  /** Called after every slice. */
  onSlice?(): void;
}

/** Takes the steps of a calculation in slices, so that a cancel is heard and the screen stays alive. */
export async function runSteps<Found extends { readonly done: boolean }>(
  steps: Iterator<Found | undefined, void>,
  { slice, now, pause, ...hear }: StepRunner<Found>,
): Promise<void> {
  let until = now() + slice;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return;
    if (value !== undefined) hear.onFound(value);
    if (value?.done === true) return; // nothing more is to be heard, not even that it lives
    if (now() < until) continue;
    hear.onSlice?.();
    await pause();
    if (hear.isCancelled()) {
      steps.return?.();
      return;
    }
    until = now() + slice;
  }
}

const usualSlice = 20; // milliseconds: with the longest step the page answers within 50

/** Takes the steps on the page itself, in slices between which it can be used. */
export function runOnPage<Found extends { readonly done: boolean }>(
  steps: Iterator<Found | undefined, void>,
  hear: Pick<StepRunner<Found>, 'isCancelled' | 'onFound'>,
  slice = usualSlice,
): Promise<void> {
  return runSteps(steps, { slice, now: () => performance.now(), pause: yieldToPage, ...hear });
}

/** Lets the page draw, and handle what a person does meanwhile. */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}

/** Lets waiting messages be handled. Not a timer: browsers hold repeated timers back by some milliseconds each. */
export function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
