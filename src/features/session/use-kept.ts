import { useState } from 'react';

/** What stood first while the screen is shown: a list that follows the answers would take away the box that somebody is typing in. */
export function useKept<Value>(found: Value | undefined): Value | undefined {
  const [kept, setKept] = useState(found);
  if (kept === undefined && found !== undefined) setKept(found);
  return kept ?? found;
}
