import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer } from '../../parts/answer/use-answer.ts';
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
