import { startTransition, useEffect, useState } from 'react';
import { checkExample, type CheckedExample } from '../../present/proof/proof-check.ts';
import { proofExamples } from '../../present/proof/proof-examples.ts';

const sliceMilliseconds = 8;

interface Checking {
  /** All examples of the last round that was finished. */
  readonly checked: readonly CheckedExample[];
  /** How many are done in a round under way. */
  readonly progress: number | undefined;
}

/** Calculates the examples one after another in short slices, so that the page answers meanwhile; a new round starts over. */
export function useChecked(round: number): Checking {
  const [checking, setChecking] = useState<Checking>({ checked: [], progress: 0 });
  useEffect(() => {
    const found: CheckedExample[] = [];
    const slice = () => {
      const until = performance.now() + sliceMilliseconds;
      do {
        const next = proofExamples[found.length];
        if (next === undefined) break;
        found.push(checkExample(next));
      } while (performance.now() < until);
      if (found.length < proofExamples.length) {
        setChecking(({ checked }) => ({ checked, progress: found.length }));
        timer = setTimeout(slice);
      } else {
        startTransition(() => setChecking({ checked: found, progress: undefined })); // the long list is drawn in slices too
      }
    };
    let timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [round]);
  return checking;
}
