import { locales } from '../content/locales.ts';
import { useLocale, useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './language-switch.module.css';

/** Each language in its own words. Answers and focus stay. */
export function LanguageSwitch() {
  const t = useTexts('shell');
  const shown = useLocale();
  const setLocale = useWizard((wizard) => wizard.setLocale);
  return (
    <div className={styles.languages} role="group" aria-label={t('language')}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className={classNames(styles.language, locale === shown && styles.shown)}
          aria-pressed={locale === shown}
          onClick={() => setLocale(locale)}
        >
          <span className={styles.short}>{locale.slice(0, 2).toUpperCase()}</span>{' '}
          <span className={styles.full}>{t(`languages.${locale}`)}</span>
        </button>
      ))}
    </div>
  );
}
