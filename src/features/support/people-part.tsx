import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { contactViews, peopleView } from '../../present/support/people-view.ts';
import sections from '../../ui/sections.module.css';
import styles from './support.module.css';
import type { SupportOfPlan } from './use-support-case.ts';

/** Occupations, training and hiring; tenders; and whom to call. */
export function PeoplePart({ support }: { readonly support: SupportOfPlan }) {
  const t = useTexts('support');
  const { needs, hiring, workshops } = peopleView(support, support.presentation);
  return (
    <>
      <section className={sections.part} aria-labelledby="support-learning">
        <h2 id="support-learning" tabIndex={-1}>
          {t('learning.title')}
        </h2>
        <p>{needs.length === 0 ? t('learning.none') : t('learning.needs')}</p>
        {needs.length > 0 && (
          <>
            <ul>
              {needs.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{t('learning.text')}</p>
          </>
        )}
        <p>{t('learning.call', { contacts: hiring })}</p>
        {workshops !== '' && <p>{t('learning.social', { contacts: workshops })}</p>}
      </section>
      <section className={sections.part} aria-labelledby="support-procurement">
        <h2 id="support-procurement" tabIndex={-1}>
          {t('procurement.title')}
        </h2>
        <p>{t('procurement.text')}</p>
        <p>
          {t('procurement.effect')} <a href={linkTo('dossier/options')}>{t('procurement.link')}</a>
        </p>
        <p>
          {t('procurement.step')} <a href={linkTo('result/plan')}>{t('procurement.plan')}</a>
        </p>
        <p className={sections.soft}>{t('procurement.law')}</p>
      </section>
      <section className={sections.part} aria-labelledby="support-contacts">
        <h2 id="support-contacts">{t('contacts.title')}</h2>
        <p>{t('contacts.text')}</p>
        <ul className={styles.plain}>
          {contactViews(support, support.presentation).map(({ id, name, what, site, phone, isUnchecked }) => (
            <li key={id}>
              <strong>{name}</strong>: {what} ({[site, phone, isUnchecked ? t('contacts.unchecked') : undefined].filter(Boolean).join(', ')}
              )
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
