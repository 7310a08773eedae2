import type { ReadPlan } from '../../../dossier/read/dossier.ts';
import { fitOf } from '../../../dossier/read/fit.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { tellFit } from '../../../present/why/tell-fit.ts';
import { useWizard } from '../../../state/wizard.ts';
import styles from './options.module.css';

/** What in the answers speaks for a way, and what against it. */
export function FitLines({ plan }: { readonly plan: ReadPlan }) {
  const t = useTexts('ways');
  const format = useFormat();
  const reading = useWizard((wizard) => wizard.reading);
  if (reading?.ok !== true) return null;
  const { suits, suitsLess } = fitOf(plan, reading.dossier);
  if (suits.length + suitsLess.length === 0) return <p className={styles.soft}>{t('page.neutral')}</p>;
  const told = [
    { title: t('page.suits'), look: styles.suits, reasons: suits },
    { title: t('page.suitsLess'), look: styles.suitsLess, reasons: suitsLess },
  ];
  return (
    <dl className={styles.fit}>
      {told
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ title, look, reasons }) => (
          <div key={title} className={look}>
            <dt>{title}</dt>
            {reasons.map((reason) => (
              <dd key={reason.code}>{tellFit(reason, t, format)}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
