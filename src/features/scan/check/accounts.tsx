import { linkTo } from '../../../content/screens.ts';
import { reconcile, type Reconciled } from '../../../dossier/explore/reconcile.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './check-page.module.css';

/** Whether what is told of the product can be true beside what the whole firm buys and sells. */
export function Accounts() {
  const t = useTexts('check');
  const format = useFormat();
  const reading = useWizard((wizard) => wizard.reading);
  const asks = useWizard(({ draft }) => draft?.answers['firm.purchases']?.value === undefined);
  if (reading?.ok !== true) return null;
  const lines = reconcile(reading.dossier);
  const say = ({ code, value }: Reconciled) =>
    t(`accounts.${code}`, { value: code === 'price-per-piece' || code === 'sold-below-price' ? format.money(value) : format.share(value) });
  const warned = lines.filter(({ warns }) => warns);
  return (
    <section className={styles.part} aria-labelledby="check-accounts">
      <h2 id="check-accounts">{t('accounts.title')}</h2>
      {warned.length > 0 && (
        <Notice tone="caution">
          {warned.map((line) => (
            <p key={line.code}>{say(line)}</p>
          ))}
        </Notice>
      )}
      {lines
        .filter(({ warns }) => !warns)
        .map((line) => (
          <p key={line.code}>{say(line)}</p>
        ))}
      {asks && (
        <p className={styles.soft}>
          {t('accounts.ask')} <a href={linkTo('dossier/company')}>{t('accounts.link')}</a>
        </p>
      )}
    </section>
  );
}
