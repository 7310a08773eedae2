import { useEffect, useRef } from 'react';

/** For a row of links that may be wider than its window: the one to where one is, is moved into it. */
export function useCurrentInSight(here: string | undefined) {
  const row = useRef<HTMLElement>(null);
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (row.current === null || current.current === null) return;
    const { left, right } = current.current.getBoundingClientRect();
    const frame = row.current.getBoundingClientRect();
    if (right > frame.right) row.current.scrollLeft += right - frame.right;
    else if (left < frame.left) row.current.scrollLeft -= frame.left - left;
  }, [here]);
  return { row, current };
}
