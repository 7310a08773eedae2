import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import styles from './no-draft.module.css';

/** Shown instead of a question when no dossier is open. */
export function NoDraft() {
  const t = useTexts('scan');
  const create = useWizard((wizard) => wizard.create);
  return (
    <div className={styles.page}>
      <PageTitle>{t('noDraft.title')}</PageTitle>
      <p>{t('noDraft.text')}</p>
      <div className={styles.ways}>
        <Button look="main" onClick={() => void create()}>
          {t('noDraft.create')}
        </Button>
        <ButtonLink href={linkTo('dossiers')}>{t('noDraft.drafts')}</ButtonLink>
      </div>
    </div>
  );
}
