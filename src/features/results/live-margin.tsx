import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Calculating } from './calculating.tsx';
import styles from './live-margin.module.css';

/** All that an answer is told with comes with it, and a question can be read and answered before. */
const LivePicture = lazy(async () => ({ default: (await import('./live-picture.tsx')).LivePicture }));

/** What the answer looks like so far, beside the questions. Sharpened by each answer. */
export function LiveMargin({ missing }: { readonly missing: readonly string[] }) {
  return <Suspense fallback={<Calculating />}>{missing.length > 0 ? <Waiting missing={missing} /> : <LivePicture />}</Suspense>;
}

function Waiting({ missing }: { readonly missing: readonly string[] }) {
  const t = useTexts('scan');
  return (
    <div className={styles.margin}>
      <h2 className={styles.title}>{t('aside.waitingTitle')}</h2>
      <p>{t('aside.still')}</p>
      <ul className={styles.missing}>
        {missing.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
