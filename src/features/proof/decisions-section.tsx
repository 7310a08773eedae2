import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useBeginning } from '../../parts/use-beginning.ts';
import { presentDecisions, type ShownDecision } from '../../present/proof/proof-decisions.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './decisions-section.module.css';
import page from './proof-page.module.css';

/** Decisions of real firms: what was reported, what happened, and what Keerpunt says of the same dossier, which can be opened. */
export function DecisionsSection() {
  const t = useTexts('decisions');
  const format = useFormat();
  const { count, decisions } = useMemo(() => presentDecisions({ words: t, format }), [t, format]);
  const [, go] = useLocation();
  const openExample = useWizard((wizard) => wizard.createFromExample);
  const { busy, failed, begin } = useBeginning();
  return (
    <section className={page.part} aria-labelledby="proof-decisions">
      <div className={page.side}>
        <h2 id="proof-decisions">{t('title')}</h2>
        <p>{t('lead')}</p>
        <p className={page.soft}>{t('caution')}</p>
      </div>
      <div className={page.examples}>
        <p>
          {count} {t('learn')}
        </p>
        {failed && (
          <Notice>
            <p role="alert">{t('failed')}</p>
          </Notice>
        )}
        {decisions.map((decision) => (
          <Decision
            key={decision.id}
            decision={decision}
            busy={busy}
            onOpen={() => void begin(() => openExample(decision.id, decision.title, () => go('/result')))}
          />
        ))}
      </div>
    </section>
  );
}

interface DecisionProps {
  readonly decision: ShownDecision;
  readonly busy: boolean;
  readonly onOpen: () => void;
}

function Decision({ decision, busy, onOpen }: DecisionProps) {
  const t = useTexts('decisions');
  const { id, title, firm, reported, happened, says, relation, verdict, teaches, entered, reports } = decision;
  return (
    <article className={styles.decision} aria-labelledby={`proof-decision-${id}`}>
      <h3 id={`proof-decision-${id}`}>
        {title} <span className={styles.firm}>{firm}</span>
      </h3>
      <dl className={styles.lines}>
        <dt>{t('label.reported')}</dt>
        <dd>{reported}</dd>
        <dt>{t('label.happened')}</dt>
        <dd>{happened}</dd>
        <dt>{t('label.says')}</dt>
        <dd>
          {says} <span className={styles[relation]}>{verdict}.</span>
        </dd>
        <dt>{t('label.teaches')}</dt>
        <dd>{teaches}</dd>
      </dl>
      <p className={styles.papers}>
        {entered} {t('label.sources')}{' '}
        {reports.map(({ name, site }, at) => (
          <span key={site}>
            {at > 0 && ' · '}
            <a href={site} target="_blank" rel="noreferrer noopener" referrerPolicy="no-referrer">
              {name}
            </a>
          </span>
        ))}
      </p>
      <p>
        <Button onClick={onOpen} aria-label={`${t('open')}: ${title}`} aria-disabled={busy}>
          {t('open')}
        </Button>
      </p>
    </article>
  );
}
