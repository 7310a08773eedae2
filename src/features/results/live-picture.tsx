import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer } from '../../parts/answer/use-answer.ts';
import { useCalculationFailed } from '../../parts/answer/use-calculation-failed.ts';
import type { OwnerPage } from '../../present/answer/owner-page.ts';
import { useWizard } from '../../state/wizard.ts';
import { SceneView } from '../../ui/scene-view.tsx';
import { Calculating } from './calculating.tsx';
import styles from './live-margin.module.css';
import { RankingList } from './ranking-list.tsx';

/** The answer so far, small: its sentence and the order of the choices. */
export function LivePicture() {
  const t = useTexts('scan');
  const answer = useAnswer();
  const calculating = useWizard((wizard) => wizard.calculating);
  const reading = useWizard((wizard) => wizard.reading);
  const failed = useCalculationFailed();
  if (answer === undefined) return failed || reading?.ok === false ? <p className={styles.soft}>{t('aside.failed')}</p> : <Calculating />;
  const { page } = answer;
  return (
    <div className={styles.margin}>
      <h2 className={styles.title}>{t('aside.title')}</h2>
      <p className={styles.sentence}>{page.sentence}</p>
      <Order page={page} />
      <HeardOrder page={page} />
      <p className={styles.soft}>{calculating ? t('aside.calculating') : t('aside.sharper')}</p>
      <a href={linkTo('result')}>{t('aside.full')}</a>
    </div>
  );
}

interface OrderProps {
  readonly page: OwnerPage;
}

/** Drawn by itself, as is what is heard of it: a key that is pressed gets its turn between the two. */
function Order({ page: { rankingFigure } }: OrderProps) {
  const { narrow = rankingFigure.scene, title, takeaway } = rankingFigure;
  return <SceneView scene={narrow} title={title} takeaway={takeaway} />;
}

function HeardOrder({ page }: OrderProps) {
  return (
    <div className="only-heard">
      <RankingList rows={page.ranking.slice(0, 3)} />
    </div>
  );
}
