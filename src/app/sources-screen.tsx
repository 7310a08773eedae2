import { useState } from 'react';
import { SourcesPage } from '../features/sources/sources-page.tsx';
import { localDay } from '../state/context/local-day.ts';

/** Every figure with its source; those past their review date are told by today's date. */
export function SourcesScreen() {
  const [today] = useState(() => localDay(new Date()));
  return <SourcesPage today={today} />;
}
