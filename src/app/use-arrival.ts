import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { usePlaceToReturnTo } from './use-place-to-return-to.ts';

/** A new address is told by its heading, which takes the focus (not on the first load) and names the window; who goes back comes back where they were. */
export function useArrival(main: RefObject<HTMLElement | null>, app: string): void {
  const [address] = useLocation();
  const placeOf = usePlaceToReturnTo();
  const isFirst = useRef(true);
  useEffect(() => {
    const takesFocus = !isFirst.current;
    isFirst.current = false;
    const place = takesFocus ? placeOf() : undefined;
    if (takesFocus) window.scrollTo(0, place ?? 0);
    let heading: HTMLElement | undefined;
    let isThere = place === undefined;
    const arrive = () => {
      const found = main.current?.querySelector<HTMLElement>('h1') ?? undefined;
      const title = found && titled(found, app);
      if (title !== undefined && document.title !== title) document.title = title;
      // A page that is still being drawn is too short at first.
      if (!isThere && place !== undefined) {
        window.scrollTo(0, place);
        isThere = Math.abs(window.scrollY - place) <= 1;
      }
      // A screen that is still calculating hands over to another: its heading takes the focus along.
      if (!takesFocus || heading?.isConnected === true || (heading !== undefined && document.activeElement !== document.body)) return;
      heading = found;
      heading?.focus({ preventScroll: true });
    };
    const letGo = () => {
      isThere = true;
    };
    arrive();
    const watcher = new MutationObserver(arrive);
    if (main.current !== null) watcher.observe(main.current, { childList: true, subtree: true, characterData: true });
    const hands = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
    for (const hand of hands) window.addEventListener(hand, letGo, { passive: true });
    return () => {
      watcher.disconnect();
      for (const hand of hands) window.removeEventListener(hand, letGo);
    };
  }, [address, app, main, placeOf]);
}

function titled(heading: HTMLElement, app: string): string {
  const text = heading.textContent.trim();
  return text === '' ? app : `${text} · ${app}`;
}
