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
  let isTold = false;
  await new Promise<void>((told, fail) => {
    const take = () => {
      const held = hold();
      if (isTold) onChange(true);
      else told();
      return held;
    };
    locks.request(name, { signal: leaving.signal }, take).catch(fail); // or left the line, which is no failure any more
    setTimeout(told, handingOver);
  });
  isTold = true;
  return {
    isMine: () => mine,
    release: () => {
      mine = false;
      leaving.abort();
      free();
    },
  };
}
