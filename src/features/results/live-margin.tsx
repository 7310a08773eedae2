import { linkTo } from '../../content/screens.ts';
import { Suspense } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { SceneView } from '../../ui/scene-view.tsx';
import styles from './live-margin.module.css';
import { RankingList } from './ranking-list.tsx';
import { useAnswer } from '../../parts/answer/use-answer.ts';

/** What the answer looks like so far, beside the questions. Sharpened by each answer. */
export function LiveMargin({ missing }: { readonly missing: readonly string[] }) {
  return <Suspense fallback={<Calculating />}>{missing.length > 0 ? <Waiting missing={missing} /> : <Picture />}</Suspense>;
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

function Calculating() {
  const t = useTexts('scan');
  return (
    <p className={styles.soft} role="status">
      {t('aside.calculating')}
    </p>
  );
}

function Picture() {
  const t = useTexts('scan');
  const answer = useAnswer();
  const calculating = useWizard((wizard) => wizard.calculating);
  const reading = useWizard((wizard) => wizard.reading);
  const failed = useWizard((wizard) => wizard.notices.some(({ code }) => code === 'calculation-failed'));
  if (answer === undefined) return failed || reading?.ok === false ? <p className={styles.soft}>{t('aside.failed')}</p> : <Calculating />;
  const { page } = answer;
  const { rankingFigure } = page;
  return (
    <div className={styles.margin}>
      <h2 className={styles.title}>{t('aside.title')}</h2>
      <p className={styles.sentence}>{page.sentence}</p>
      <SceneView scene={rankingFigure.narrow ?? rankingFigure.scene} title={rankingFigure.title} takeaway={rankingFigure.takeaway} />
      <div className="only-heard">
        <RankingList rows={page.ranking.slice(0, 3)} />
      </div>
      <p className={styles.soft}>{calculating ? t('aside.calculating') : t('aside.sharper')}</p>
      <a href={linkTo('result')}>{t('aside.full')}</a>
    </div>
  );
}
