import { accountantViews } from '../../content/accountant-views.ts';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { AnswerPage } from './answer-page.tsx';
import styles from './answer-page.module.css';

/** The index of what is shown for the accountant, each under its own address. */
export function AccountantPage() {
  const t = useTexts('answer');
  const a = useTexts('accountant');
  return (
    <AnswerPage here="accountant">
      {() => (
        <>
          <p>{t('lead.accountant')}</p>
          <nav aria-label={t('views')}>
            <ul className={styles.views}>
              {accountantViews.map((view) => (
                <li key={view}>
                  <a href={linkTo(`result/accountant/${view}`)}>{a(`sections.${view}`)}</a>
                  <span>{t(`view.${view}`)}</span>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
    </AnswerPage>
  );
}
