import { useEffect, useState } from 'react';

/** Whether a finger or a button of the mouse is down. */
function usePointerIsDown(): boolean {
  const [isDown, setIsDown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const down = () => setIsDown(true);
    // The click comes after the pointer is lifted.
    const up = () => {
      timer = setTimeout(() => setIsDown(false));
    };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    document.addEventListener('pointercancel', up, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', up, true);
      document.removeEventListener('pointercancel', up, true);
    };
  }, []);
  return isDown;
}

/** Shows something only once no finger is down: what appears under a press would move the thing that is being pressed. */
export function useShownAfterPress(wanted: boolean): boolean {
  const [isShown, setIsShown] = useState(false);
  const isDown = usePointerIsDown();
  if (isShown !== wanted && !(wanted && isDown)) setIsShown(wanted);
  return wanted && isShown;
}
