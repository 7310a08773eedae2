import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { edition as newest } from '../../reference/edition.ts';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { Changes } from './changes.tsx';
import styles from './editions-page.module.css';

/** What newer figures change in the open dossier; the person accepts them or keeps those of the dossier. */
export function EditionsPage() {
  const t = useTexts('editions');
  const edition = useWizard((wizard) => wizard.draft?.edition);
  return (
    <article className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      {edition === undefined && <p>{t('noDossier')}</p>}
      {edition !== undefined && edition === newest && (
        <>
          <p role="status">{t('newest', { edition })}</p>
          <p>
            <ButtonLink href={linkTo('result')}>{t('toAnswer')}</ButtonLink>
          </p>
        </>
      )}
      {edition !== undefined && edition > newest && <p>{t('newer', { edition, newest })}</p>}
      {edition !== undefined && edition < newest && <Changes key={edition} edition={edition} />}
      <p className={styles.soft}>
        <a href={linkTo('sources')}>{t('sources')}</a>
      </p>
    </article>
  );
}
