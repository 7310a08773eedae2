import type { Claim, OnChange } from './claim.ts';

/** As much of the Web Locks as is used. The browser frees a lock when its tab closes or crashes. */
export type Locks = Pick<LockManager, 'request'>;

/** A page that is loaded anew meets the lock of the page before it, which the browser is about to free. Milliseconds. */
const handingOver = 300;

/**
 * Asks for the right to write, and waits in line for it when another tab has it.
 *
 * @throws what the browser throws where locks are forbidden
 */
export async function claimByLock(locks: Locks, name: string, onChange: OnChange): Promise<Claim> {
  let mine = false;
  let free: () => void = () => undefined;
  const leaving = new AbortController();
  const hold = () => {
    mine = true;
    return new Promise<void>((resolve) => {
      free = resolve;
    });
  };
  let seize: () => void = () => undefined;
  let isTold = false;
  await new Promise<void>((told, fail) => {
    const take = () => {
      const held = hold();
      if (isTold) onChange(true);
      else told();
      return held;
    };
    const standInLine = () =>
      locks.request(name, { signal: leaving.signal }, take).catch((refused: unknown) => {
        if (leaving.signal.aborted) return;
        if (mine) lose();
        else fail(refused);
      });
    const lose = () => {
      mine = false;
      onChange(false);
      void standInLine(); // for when the other closes
    };
    seize = () => void locks.request(name, { steal: true }, take).catch(() => (mine && !leaving.signal.aborted ? lose() : undefined));
    void standInLine();
    setTimeout(told, handingOver);
  });
  isTold = true;
  return {
    isMine: () => mine,
    takeOver: () => (mine ? undefined : seize()),
    release: () => {
      mine = false;
      leaving.abort();
      free();
    },
  };
}
