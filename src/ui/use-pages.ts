import { useState } from 'react';

interface Pages<Row> {
  readonly shown: readonly Row[];
  /** How many the next press brings; 0 where all are shown. */
  readonly coming: number;
  readonly showMore: () => void;
}

/** A long list a page at a time: `first` rows, and `next` more at every press. */
export function usePages<Row>(rows: readonly Row[], { first, next }: { readonly first: number; readonly next: number }): Pages<Row> {
  const [most, setMost] = useState(first);
  return {
    shown: rows.slice(0, most),
    coming: Math.max(0, Math.min(next, rows.length - most)),
    showMore: () => setMost(most + next),
  };
}
