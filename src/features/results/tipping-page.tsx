import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { TermLine } from '../../parts/glossary/term-line.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import { AnswerPage } from './answer-page.tsx';
import styles from './answer-page.module.css';

/** At which figure the answer turns. The only place of amber. */
export function TippingPage() {
  return (
    <AnswerPage here="tipping" fromTheEnd>
      {(answer) => <Turns answer={answer} />}
    </AnswerPage>
  );
}

function Turns({ answer: { page } }: { readonly answer: Answered }) {
  const s = useTexts('scan');
  const r = useTexts('report');
  const a = useTexts('accountant');
  const rows = page.tipping.map(({ what, now, turnsAt, becomes, distance }) => [what, now, turnsAt, becomes, distance]);
  const head = [r('tippingHead.what'), r('tippingHead.now'), r('tippingHead.turnsAt'), r('tippingHead.becomes'), r('tippingHead.distance')];
  const { tippingFigure: figure } = page;
  const table = <RowsTable caption={r('headings.tipping')} captionHidden head={head} rows={rows} numeric={[1, 2]} />;
  return (
    <section className={styles.part} aria-labelledby="part-tipping">
      <h2 id="part-tipping" className="only-heard">
        {r('headings.tipping')}
      </h2>
      <p>{page.tippingNote}</p>
      {figure === undefined ? rows.length > 0 && table : <FigureFrame figure={figure} tableLabel={s('result.table')} rows={table} />}
      <div className={styles.ways}>
        <ButtonLink look="main" href={linkTo('what-if')}>
          {s('result.tryIt')}
        </ButtonLink>
        <a href={linkTo('result/accountant/border')}>{a('sections.border')}</a>
        <TermLine terms={['tipping-point', 'calculated-case']} />
      </div>
    </section>
  );
}
