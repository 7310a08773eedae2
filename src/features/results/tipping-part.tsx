import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { OwnerPage } from '../../present/answer/owner-page.ts';
import { TermLine } from '../../parts/glossary/term-line.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { FigureFrame } from '../../ui/figure-frame.tsx';
import { RowsTable } from '../../ui/rows-table.tsx';
import styles from './results-page.module.css';

/** At which figure the answer turns. The only place of amber. */
export function TippingPart({ page }: { readonly page: OwnerPage }) {
  const t = useTexts('scan');
  const r = useTexts('report');
  const rows = page.tipping.map(({ what, now, turnsAt, becomes, distance }) => [what, now, turnsAt, becomes, distance]);
  const head = [r('tippingHead.what'), r('tippingHead.now'), r('tippingHead.turnsAt'), r('tippingHead.becomes'), r('tippingHead.distance')];
  return (
    <section className={styles.part} aria-labelledby="part-tipping">
      <h2 id="part-tipping">{r('headings.tipping')}</h2>
      <p>{page.tippingNote}</p>
      {page.tippingFigure !== undefined && <FigureFrame figure={page.tippingFigure} tableLabel={t('result.table')} />}
      {rows.length > 0 && <RowsTable caption={r('headings.tipping')} captionHidden head={head} rows={rows} numeric={[1, 2]} />}
      <p className={styles.ways}>
        <ButtonLink href={linkTo('what-if')}>{t('result.tryIt')}</ButtonLink>
      </p>
      <TermLine terms={['tipping-point', 'calculated-case']} />
    </section>
  );
}
