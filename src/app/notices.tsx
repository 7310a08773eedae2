import { useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './notices.module.css';

/** What happened outside the person's own doing, told once. */
export function Notices() {
  const t = useTexts('shell');
  const notices = useWizard((wizard) => wizard.notices);
  const dismiss = useWizard((wizard) => wizard.dismissNotice);
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map(({ code }) => (
        <Notice key={code} tone="caution" live action={<Button onClick={() => dismiss(code)}>{t('notice.dismiss')}</Button>}>
          <p>{t(`notice.${code}`)}</p>
        </Notice>
      ))}
    </div>
  );
}
