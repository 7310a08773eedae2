import ownLicence from '../../content/licences/eupl-1.2.txt?raw';
import { shipped } from '../../content/licences/shipped.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import sections from '../../ui/sections.module.css';
import styles from './licences.module.css';

/** Under which licence the app is, and which parts of others it is shipped with. */
export function LicencesPage() {
  const t = useTexts('trust');
  return (
    <article className={sections.page}>
      <PageHead title={t('licences.title')} lead={t('licences.lead')} />
      <section className={sections.part}>
        <h2>EUPL-1.2</h2>
        <details>
          <summary>{t('licences.own')}</summary>
          <p className={styles.text} lang="en">
            {ownLicence}
          </p>
        </details>
      </section>
      <section className={sections.part}>
        <h2>{t('licences.packages')}</h2>
        <p>{t('licences.count', { count: shipped.length })}</p>
        <ul className={styles.list}>
          {shipped.map(({ name, version, licence, text }) => (
            <li key={`${name} ${version}`}>
              <p>
                <strong>{name}</strong> {version} · {licence}
              </p>
              {text === '' ? (
                <p className={sections.soft}>{t('licences.noText')}</p>
              ) : (
                <details>
                  <summary>{t('licences.text', { name })}</summary>
                  <p className={styles.text} lang="en">
                    {text}
                  </p>
                </details>
              )}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
