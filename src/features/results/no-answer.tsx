import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useCalculationFailed } from '../../parts/answer/use-calculation-failed.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import styles from './no-answer.module.css';

/** No answer yet: still calculating, not yet enough answers, or something that has to be put right first. */
export function NoAnswer() {
  const t = useTexts('scan');
  const shell = useTexts('shell');
  const reading = useWizard((wizard) => wizard.reading);
  const failed = useCalculationFailed();
  if (reading === undefined || (reading.ok && !failed)) {
    return (
      <div className={styles.page}>
        <PageTitle>{t('aside.calculating')}</PageTitle>
        <p role="status">{t('result.calculating')}</p>
      </div>
    );
  }
  const refusals = reading.ok ? [] : reading.problems.filter(({ outcome }) => outcome === 'refuse');
  return (
    <div className={styles.page}>
      <PageTitle>{t('result.empty.title')}</PageTitle>
      <p>{failed ? t('result.failed') : t('result.empty.text')}</p>
      {refusals.length > 0 && (
        <Notice title={t('problem.refuse')}>
          <ul>
            {[...new Set(refusals.map(({ code }) => code))].map((code) => (
              <li key={code}>{t(`problem.${code}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.ways}>
        {failed && (
          <Button look="main" onClick={() => location.reload()}>
            {shell('error.reload')}
          </Button>
        )}
        <ButtonLink href={linkTo('scan/1')} look={failed ? 'plain' : 'main'}>
          {t('result.empty.action')}
        </ButtonLink>
      </div>
    </div>
  );
}
