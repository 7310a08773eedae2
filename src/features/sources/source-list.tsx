import { useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { sourceRows } from '../../present/sources/sources-rows.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OutsideLink } from './outside-link.tsx';
import styles from './sources.module.css';

/** Every source by its publisher. */
export function SourceList({ sources }: { readonly sources: ReturnType<typeof sourceRows> }) {
  const t = useTexts('sources');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  return (
    <section className={styles.stack}>
      <h2>{t('list.title')}</h2>
      <p>{t('list.about')}</p>
      <Disclosure look="part" summary={t('list.summary', { count: format.number(sources.length) })} onToggle={setOpened}>
        {opened && (
          <ul className={styles.rows}>
            {sources.map(({ id, title, publisher, year, licence, access, site, used }) => (
              <li key={id} className={styles.source}>
                <p>
                  {publisher !== undefined && (
                    <>
                      <span className={styles.name}>{publisher}</span> ({year}),{' '}
                    </>
                  )}
                  {title}
                </p>
                <p className={styles.soft}>
                  {t('list.used', { count: used })} · <span lang="en">{t('list.licence', { licence })}</span>
                </p>
                <p className={styles.soft} lang="en">
                  {access}
                </p>
                {site !== undefined && (
                  <p>
                    <OutsideLink site={site}>{t('list.site')}</OutsideLink> <span className={styles.soft}>{new URL(site).host}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
