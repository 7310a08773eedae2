import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import styles from './results-page.module.css';

/** Once weights are given: whether all pages of the answer speak of money or of what matters. */
export function AnswerBy() {
  const t = useTexts('answer');
  const by = useWizard(({ rankedBy }) => rankedBy);
  const rankBy = useWizard((wizard) => wizard.rankBy);
  return (
    <div role="group" className={styles.by} aria-label={t('by.label')}>
      {(['money', 'matters'] as const).map((one) => (
        <Button key={one} look="quiet" aria-pressed={by === one} onClick={() => rankBy(one)}>
          {t(`by.${one}`)}
        </Button>
      ))}
    </div>
  );
}
