import { glossaryTerms } from '../../content/glossary.ts';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import styles from './glossary-page.module.css';

/** Every term that the screens explain, in the order of the alphabet. */
export function GlossaryPage() {
  const t = useTexts('glossary');
  const locale = useLocale();
  const terms = glossaryTerms
    .map((term) => ({ term, name: t(`terms.${term}.name`), text: t(`terms.${term}.text`) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <article className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      <p className={styles.lead}>{t('lead')}</p>
      <dl className={styles.list}>
        {terms.map(({ term, name, text }) => (
          <div key={term} className={styles.entry}>
            <dt className={styles.name}>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
