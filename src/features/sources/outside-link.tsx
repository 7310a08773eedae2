import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/provider.tsx';

/** A link out of the app: it opens on a click, in a new tab, and tells the other side nothing. */
export function OutsideLink({ site, children }: { readonly site: string; readonly children: ReactNode }) {
  const t = useTexts('sources');
  return (
    <a href={site} target="_blank" rel="noreferrer noopener" referrerPolicy="no-referrer">
      {children}
      <span className="only-heard"> {t('list.opens')}</span>
    </a>
  );
}
