import { useEffect, useState } from 'react';
import { checkExample, type CheckedExample } from '../../present/proof-check.ts';
import { proofExamples } from '../../present/proof-examples.ts';

const sliceMilliseconds = 8;

/** Calculates the examples one after another in short slices, so that the page answers meanwhile; a new round starts over. */
export function useChecked(round: number): readonly CheckedExample[] {
  const [checked, setChecked] = useState<readonly CheckedExample[]>([]);
  useEffect(() => {
    const found: CheckedExample[] = [];
    const slice = () => {
      const until = performance.now() + sliceMilliseconds;
      do {
        const next = proofExamples[found.length];
        if (next === undefined) break;
        found.push(checkExample(next));
      } while (performance.now() < until);
      setChecked([...found]);
      if (found.length < proofExamples.length) timer = setTimeout(slice);
    };
    let timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [round]);
  return checked;
}
