import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { ArrivalContext } from '../../ui/page/arrival.ts';
import { usePlaceToReturnTo } from './use-place-to-return-to.ts';

interface Arrivals {
  /** Whether a page was left since the app was loaded: the first page takes no focus. */
  readonly hasLeft: () => boolean;
  readonly leave: () => void;
  /** How far the page that is gone back or forward to was scrolled. */
  readonly placeOf: () => number | undefined;
}

/** What one page that comes needs to know of those before it. */
export function useArrivals(): Arrivals {
  const left = useRef(false);
  const hasLeft = useCallback(() => left.current, []);
  const leave = useCallback(() => {
    left.current = true;
  }, []);
  return { hasLeft, leave, placeOf: usePlaceToReturnTo() };
}

/** One per address. Its page is heard: the heading takes the focus. Who goes back comes back where they were. */
export function Arriving({ hasLeft, leave, placeOf, children }: Arrivals & { readonly children: ReactNode }) {
  const app = useTexts('shell')('name');
  const isHeard = useRef(false);
  useLayoutEffect(() => leave, [leave]);
  // Before it is painted: it would be seen elsewhere first.
  useLayoutEffect(() => (hasLeft() ? scrollTo(placeOf()) : undefined), [hasLeft, placeOf]);
  const arrival = useMemo(
    () => ({
      app,
      arrive: (heading: HTMLElement) => {
        // A screen that is still calculating hands over to another: its heading takes the focus along.
        if (!hasLeft() || (isHeard.current && document.activeElement !== document.body)) return;
        isHeard.current = true;
        heading.focus({ preventScroll: true });
      },
    }),
    [app, hasLeft],
  );
  return <ArrivalContext value={arrival}>{children}</ArrivalContext>;
}

/** To the top, or to a place that is reached once the page has grown to it, unless the person scrolls or presses first. */
function scrollTo(place: number | undefined): (() => void) | undefined {
  window.scrollTo(0, place ?? 0);
  if (place === undefined) return undefined;
  const stop = new AbortController();
  const watcher = new ResizeObserver(() => {
    if (!stop.signal.aborted) window.scrollTo(0, place);
    if (Math.abs(window.scrollY - place) <= 1) stop.abort();
  });
  stop.signal.addEventListener('abort', () => watcher.disconnect());
  watcher.observe(document.body);
  for (const hand of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    window.addEventListener(hand, () => stop.abort(), { passive: true, signal: stop.signal });
  return () => stop.abort();
}
