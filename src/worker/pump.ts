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
    if (hear.isCancelled()) return;
    until = now() + slice;
  }
}
