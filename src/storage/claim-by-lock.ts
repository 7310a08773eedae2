import type { Claim, OnChange } from './claim.ts';

/** As much of the Web Locks as is used. The browser frees a lock when its tab closes or crashes. */
export type Locks = Pick<LockManager, 'request'>;

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
  const waitInLine = () => {
    locks
      .request(name, { signal: leaving.signal }, () => {
        const held = hold();
        onChange(true);
        return held;
      })
      .catch(() => undefined); // left the line
  };
  await new Promise<void>((known, fail) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        const held = lock === null ? undefined : hold();
        known();
        return held;
      })
      .catch(fail);
  });
  if (!mine) waitInLine();
  return {
    isMine: () => mine,
    release: () => {
      mine = false;
      leaving.abort();
      free();
    },
  };
}
