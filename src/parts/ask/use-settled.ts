import { useCallback, useEffect, useRef } from 'react';
import { useAfterPress } from '../../ui/use-after-press.ts';

/** How long after the last key an answer counts. */
const settling = 300;
/** An answer counts no later than this after its first key, however long one goes on typing: a crash loses that much at most, and what the disk takes. */
const longestWait = 400;

/** Hands on a value once it has stood still, when asked to, and at the latest when the field leaves the screen. */
export function useSettled<Value>(onSettled: (value: Value) => void) {
  const waiting = useRef<{ readonly value: Value; readonly since: number; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  const afterPress = useAfterPress();
  const told = useRef(onSettled);
  useEffect(() => {
    told.current = onSettled;
  });
  const flush = useCallback(() => {
    const last = waiting.current;
    if (last === undefined) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    told.current(last.value);
  }, []);
  const settle = useCallback(
    (value: Value) => {
      const now = performance.now();
      const since = waiting.current?.since ?? now;
      if (waiting.current !== undefined) clearTimeout(waiting.current.timer);
      const timer = setTimeout(() => afterPress(flush), Math.max(0, Math.min(settling, since + longestWait - now)));
      waiting.current = { value, since, timer };
    },
    [flush, afterPress],
  );
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { settle, flush };
}
