import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import styles from './about-page.module.css';

/** What it is, how it calculates, and what happens to what one types. */
export function AboutPage() {
  const t = useTexts('shell');
  return (
    <article className={styles.page}>
      <PageTitle>{t('about.title')}</PageTitle>
      <p className={styles.lead}>{t('about.what')}</p>
      <section className={styles.part}>
        <h2>{t('about.howTitle')}</h2>
        <p>{t('about.how')}</p>
        <p>{t('about.dots')}</p>
        <p>{t('about.word')}</p>
        <p>{t('about.cap')}</p>
        <p>
          {t('about.proof')} <a href={linkTo('proof')}>{t('about.proofLink')}</a>
        </p>
      </section>
      <section className={styles.part}>
        <h2>{t('about.neutralTitle')}</h2>
        <p>{t('about.neutral')}</p>
      </section>
      <section className={styles.part}>
        <h2>{t('about.privacyTitle')}</h2>
        <p>{t('about.privacy')}</p>
        <p>{t('about.file')}</p>
      </section>
      <section className={styles.part}>
        <h2>{t('about.yoursTitle')}</h2>
        <p>{t('about.yours')}</p>
        <p>
          <a href={linkTo('check-it-yourself')}>{t('about.checkLink')}</a>
        </p>
        <p>
          <a href={linkTo('licences')}>{t('about.licencesLink')}</a>
        </p>
      </section>
    </article>
  );
}
