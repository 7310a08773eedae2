import { Suspense } from 'react';
import type { GlossaryTerm } from '../../content/glossary.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { ExplainedTerm } from './explained-term.tsx';
import styles from './term-line.module.css';

/** The terms that a picture or a table uses, each with a button that explains it. */
export function TermLine({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  return (
    <Suspense>
      <Line terms={terms} />
    </Suspense>
  );
}

function Line({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  const t = useTexts('glossary');
  return (
    <p className={styles.line}>
      {t('explained')}{' '}
      {terms.map((term, index) => (
        <span key={term}>
          {index > 0 && ' · '}
          <ExplainedTerm term={term}>{t(`terms.${term}.name`)}</ExplainedTerm>
        </span>
      ))}
    </p>
  );
}
