import { useState } from 'react';
import type { Answered } from './use-answer.ts';

/** The last answer that was calculated to the end while this is shown: it stays while another one is on its way. */
export function useLastWhole(newest: Answered | undefined): Answered | undefined {
  const [last, setLast] = useState<Answered>();
  if (newest?.isWhole !== true || newest === last) return last;
  setLast(newest);
  return newest;
}
