import { useMemo, useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { proofExamples } from '../../present/proof/proof-examples.ts';
import { presentProof } from '../../present/proof/proof-page.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { MethodsSection } from './methods-section.tsx';
import { ProofExample } from './proof-example.tsx';
import styles from './proof-page.module.css';
import { useChecked } from './use-checked.ts';

/** Published examples calculated again on the spot, and what other methods make of the open dossier. */
export function ProofPage() {
  const t = useTexts('proof');
  const format = useFormat();
  const [round, setRound] = useState(0);
  const { checked, progress } = useChecked(round);
  const page = useMemo(() => presentProof({ checked, words: t, format }), [checked, t, format]);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <PageTitle>{t('title')}</PageTitle>
        <p className={styles.lead}>{t('lead')}</p>
        <p>{t('how')}</p>
        <p>{t('limit')}</p>
      </header>
      <div className={styles.total}>
        <p role="status" className={progress === undefined && page.allWithin ? styles.right : styles.count}>
          {progress === undefined ? page.total : t('busy', { done: format.number(progress), total: format.number(proofExamples.length) })}
        </p>
        {checked.length > 0 && (
          <>
            <p className={styles.soft}>{page.figures}</p>
            <Button onClick={() => setRound(round + 1)}>{t('again')}</Button>
          </>
        )}
      </div>
      {page.groups.map(({ id, title, lead, total, examples }) => (
        <section key={id} className={styles.part} aria-labelledby={`proof-${id}`}>
          <div className={styles.side}>
            <h2 id={`proof-${id}`}>{title}</h2>
            <p>{lead}</p>
            <p className={styles.soft}>{total}</p>
          </div>
          <div className={styles.examples}>
            {examples.map((example) => (
              <ProofExample key={example.id} example={example} />
            ))}
          </div>
        </section>
      ))}
      {checked.length > 0 && (
        <>
          <DecisionsSection />
          <MethodsSection />
        </>
      )}
    </article>
  );
}
