/** Less than a frame of the screen, so that a key that is pressed meanwhile is answered in time. */
const sliceMs = 8;
/** The clock is read once for so many. */
const some = 16;

/** Does something with each of many, and lets the page answer keys in between, in browsers where that costs no waiting. */
export async function inSlices<One>(all: readonly One[], work: (one: One, at: number) => void): Promise<void> {
  const canYield = 'scheduler' in globalThis && 'yield' in scheduler;
  let begun = performance.now();
  for (const [at, one] of all.entries()) {
    work(one, at);
    if (canYield && at % some === some - 1 && performance.now() - begun > sliceMs) {
      await scheduler.yield();
      begun = performance.now();
    }
  }
}
