import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** False until what was drawn first is on the screen: what stands lower on a page can wait for it, so that neither takes a long step. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let isLeft = false;
    void afterPaint().then(() => {
      if (!isLeft) startTransition(() => setPainted(true));
    });
    return () => {
      isLeft = true;
    };
  }, []);
  return isPainted;
}
