import { useEffect, useState } from 'react';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';

const minute = 60_000;
const lookAgain = minute / 6;

/** Whole minutes until the hour is over; below zero once it takes longer. */
export function useMinutesLeft({ begunAt, minutes }: Pick<HeldSession, 'begunAt' | 'minutes'>): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookAgain);
    return () => clearInterval(timer);
  }, []);
  return Math.ceil((Date.parse(begunAt) + minutes * minute - now) / minute);
}
