import { useCallback, useEffect, useRef } from 'react';

/** How far each page of the history was scrolled when it was left. Told for the page that was just gone back or forward to; a new one has none. */
export function usePlaceToReturnTo(): () => number | undefined {
  const places = useRef(new Map<string, number>());
  const goingTo = useRef<string>(undefined);
  useEffect(() => {
    if (!('navigation' in window)) return; // an older browser begins at the top
    const { navigation } = window;
    const leave = ({ navigationType, destination }: NavigateEvent) => {
      const left = navigation.currentEntry?.key;
      if (left !== undefined) places.current.set(left, window.scrollY);
      goingTo.current = navigationType === 'traverse' ? destination.key : undefined;
    };
    navigation.addEventListener('navigate', leave);
    return () => navigation.removeEventListener('navigate', leave);
  }, []);
  return useCallback(() => (goingTo.current === undefined ? undefined : places.current.get(goingTo.current)), []);
}
