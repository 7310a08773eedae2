import { termsOfDelivery } from '../../content/terms-of-delivery.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { invoiceSheet } from '../../present/invoice/invoice-sheet.ts';
import { reachFigure } from '../../present/invoice/reach-figure.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import { SceneView } from '../../ui/scene-view.tsx';
import styles from './look-at-invoice.module.css';

/** Where on an invoice the term of delivery stands, drawn, and what each term holds. */
export function LookAtInvoice({ picked }: { readonly picked: string | undefined }) {
  const t = useTexts('invoice');
  const term = termsOfDelivery.find((one) => one === picked);
  return (
    <Disclosure summary={t('open')}>
      <div className={styles.pictures}>
        <figure className={styles.sheet}>
          <figcaption>
            <strong>{t('where.title')}</strong>
            <p>{t('where.takeaway')}</p>
          </figcaption>
          <SceneView scene={invoiceSheet(t, term ?? 'free-on-board')} title={t('where.title')} takeaway={t('where.takeaway')} />
        </figure>
        <FigureFrame figure={reachFigure(t, term)} tableLabel={t('reach.table')} narrow />
      </div>
    </Disclosure>
  );
}
