import type { Locks } from '../../src/storage/claim-by-lock.ts';

interface Waiting {
  readonly begin: () => void;
  readonly signal: AbortSignal | undefined;
}

/** Web Locks of one browser with several tabs; `crash` frees what a tab holds, as the browser does. */
export function fakeLocks() {
  const held = new Map<string, { tab: string; over: () => void; rob: () => void }>();
  const queues = new Map<string, Waiting[]>();
  const next = (name: string) => {
    held.delete(name);
    const waiting = (queues.get(name) ?? []).filter(({ signal }) => signal?.aborted !== true);
    const [first, ...rest] = waiting;
    queues.set(name, rest);
    first?.begin();
  };
  const locksOf = (tab: string): Locks => ({
    request: async (name: string, options: LockOptions | LockGrantedCallback<unknown>, callback?: LockGrantedCallback<unknown>) => {
      const { ifAvailable = false, steal = false, signal } = typeof options === 'function' ? {} : options;
      const granted = typeof options === 'function' ? options : callback;
      const grant = async () => {
        let lock;
        const ended = new Promise<void>((resolve, reject) => {
          lock = { tab, over: resolve, rob: () => reject(new DOMException('stolen', 'AbortError')) };
          held.set(name, lock);
        });
        await Promise.race([granted?.({ name, mode: 'exclusive' }), ended]);
        if (held.get(name) === lock) next(name);
      };
      if (steal) {
        const robbed = held.get(name);
        held.delete(name);
        robbed?.rob();
        return grant();
      }
      if (!held.has(name)) return grant();
      if (ifAvailable) return granted?.(null);
      return new Promise<void>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
        queues.set(name, [...(queues.get(name) ?? []), { begin: () => void grant().then(resolve, reject), signal }]);
      });
    },
  });
  const crash = (tab: string) => {
    for (const [name, lock] of held) {
      if (lock.tab !== tab) continue;
      lock.over();
      next(name);
    }
  };
  return { locksOf, crash };
}
