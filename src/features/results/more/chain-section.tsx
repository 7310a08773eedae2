import { meanOf, readColumn } from '../../../engine/run/table/read-table.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { roundAbout } from '../../../i18n/number/write-number.ts';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { carbonFigure } from '../../../present/accountant/carbon-figure.ts';
import { toPresentationInput } from '../../../present/names/to-presentation-input.ts';
import { FigureFrame } from '../../../ui/table/figure-frame.tsx';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import styles from './section.module.css';

/** What each way emits, how much of it comes from far and from one place, and how many jobs it gives here. */
export function ChainSection({ answer: { told, assessment, page, table } }: { readonly answer: Answered }) {
  const t = useTexts('accountant');
  const r = useTexts('results');
  const s = useTexts('scan');
  const format = useFormat();
  const carbon = carbonFigure(toPresentationInput(told));
  const nameOf = new Map(page.ranking.map(({ option, name }) => [option, name]));
  const mean = (option: string, column: Parameters<typeof readColumn>[2]) => meanOf(readColumn(table, option, column));
  const rows = assessment.ranking.map(({ option, carbon: emitted, dependence }) => [
    nameOf.get(option) ?? option,
    format.kilograms(roundAbout(emitted)),
    format.share(dependence, { most: 0 }),
    format.share(mean(option, 'concentration'), { most: 0 }),
    format.number(mean(option, 'jobs'), { most: 1 }),
  ]);
  return (
    <>
      <p>{t('chain.takeaway', { cases: format.number(table.futures) })}</p>
      <RowsTable
        caption={t('sections.chain')}
        captionHidden
        head={[t('risk.option'), t('chain.carbon'), t('chain.far'), t('chain.spread'), t('chain.jobs')]}
        rows={rows}
        numeric={[1, 2, 3, 4]}
      />
      <p className={styles.soft}>{t('chain.spreadNote')}</p>
      {carbon !== undefined && (
        <>
          <FigureFrame figure={carbon} tableLabel={s('result.table')} />
          <p className={styles.soft}>{r('carbon.note')}</p>
        </>
      )}
    </>
  );
}
