import { useState } from 'react';
import { SourcesPage } from '../features/sources/sources-page.tsx';

const dayOf = (now: Date) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Every figure with its source; those past their review date are told by today's date. */
export function SourcesScreen() {
  const [today] = useState(() => dayOf(new Date()));
  return <SourcesPage today={today} />;
}
