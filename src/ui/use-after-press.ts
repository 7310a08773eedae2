import { useCallback, useEffect, useRef } from 'react';

/**
 * Puts off what may move the page until a press is over: what moves between mouse down and mouse up takes the click away from
 * what was pressed. It runs before the click itself, so that what was pressed finds it done. A tap is told as a press as well.
 */
export function useAfterPress(): (run: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const down = (event: MouseEvent) => {
      isDown.current = event.button === 0;
    };
    const over = () => {
      isDown.current = false;
      for (const run of waiting.current.splice(0)) run();
    };
    const ends = ['mouseup', 'dragend', 'keydown'] as const; // no mouse up comes where a link is dragged or the window is left
    document.addEventListener('mousedown', down, true);
    for (const end of ends) document.addEventListener(end, over, true);
    return () => {
      document.removeEventListener('mousedown', down, true);
      for (const end of ends) document.removeEventListener(end, over, true);
    };
  }, []);
  return useCallback((run: () => void) => {
    if (isDown.current) waiting.current.push(run);
    else run();
  }, []);
}
