import type { Steps } from '../../engine/textbook/take-steps.ts';
import { runOnPage, yieldToPage } from '../../worker/cooperative-steps.ts';

/** Milliseconds: with the longest step the page still draws sixty times a second. */
const slice = 8;

/** Takes the steps a few milliseconds at a time, the page answering in between. Undefined when it was stopped on the way. */
export async function findOnPage<Found>(steps: Steps<Found>, isStopped: () => boolean): Promise<{ readonly found: Found } | undefined> {
  let ended: { readonly found: Found } | undefined;
  await runOnPage(untilFound(steps), { isCancelled: isStopped, onFound: (end) => (ended = end) }, slice);
  return isStopped() ? undefined : ended;
}

/** The same for work that nobody stops; the press that asked for it is handled first. */
export async function finishOnPage<Found>(steps: Steps<Found>): Promise<Found> {
  await yieldToPage();
  return new Promise((resolve, reject) => {
    runOnPage(untilFound(steps), { isCancelled: () => false, onFound: ({ found }) => resolve(found) }, slice).catch(reject);
  });
}

function* untilFound<Found>(steps: Steps<Found>): Generator<{ readonly done: true; readonly found: Found } | undefined, void> {
  const found = yield* steps;
  yield { done: true, found };
}
