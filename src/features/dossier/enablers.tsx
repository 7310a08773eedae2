import { enablers, type EnablerId } from '../../content/enablers.ts';
import { hasEnabler } from '../../dossier/read/has-enabler.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { TermLine } from '../../parts/glossary/term-line.tsx';
import { useWizard } from '../../state/wizard.ts';
import styles from './task-page.module.css';

/** What can open a way that is closed today: what it does, what of the dossier it touches, and whether that is told. */
export function Enablers() {
  const t = useTexts('enablers');
  return (
    <section className={styles.group} aria-labelledby="enablers">
      <div>
        <h2 id="enablers">{t('title')}</h2>
        <p className={styles.soft}>{t('lead')}</p>
      </div>
      {enablers.map(({ id, href }) => (
        <Enabler key={id} id={id} href={href} />
      ))}
      <TermLine terms={['social-workshop']} />
    </section>
  );
}

function Enabler({ id, href }: { readonly id: EnablerId; readonly href: string }) {
  const t = useTexts('enablers');
  const isTold = useWizard(({ draft }) => draft !== undefined && hasEnabler(id, draft));
  return (
    <div>
      <h3>{t(`${id}.title`)}</h3>
      <p>{t(`${id}.text`)}</p>
      <p>{t(`${id}.counts`)}</p>
      <p className={styles.soft}>
        {isTold ? t(`${id}.told`) : t(`${id}.untold`)} <a href={href}>{t(`${id}.link`)}</a>
      </p>
    </div>
  );
}
