import { linkTo } from '../../../content/screens.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { materialsSummary } from '../../../present/materials/materials-summary.ts';
import { FigureFrame } from '../../../ui/table/figure-frame.tsx';
import { RowsTable } from '../../../ui/table/rows-table.tsx';

/** The raw materials of the product: how exposed they are, the weakest, and which ways change that. */
export function MaterialsSection({ answer: { page, told } }: { readonly answer: Answered }) {
  const t = useTexts('accountant');
  const words = useTexts('scanner');
  const names = useTexts('materials');
  const format = useFormat();
  const summary = materialsSummary(told.dossier, told.figures, { words, names, format });
  const nameOf = new Map(page.ranking.map(({ option, name }) => [option, name]));
  const link = <a href={linkTo('materials')}>{t('materials.link')}</a>;
  if (summary === undefined) {
    return (
      <p>
        {t('materials.none')} {link}
      </p>
    );
  }
  return (
    <>
      <p>{summary.score}</p>
      <p>{summary.lines.join(' ')}</p>
      <RowsTable caption={words('behind.title')} head={[t('materials.part'), t('materials.share')]} rows={summary.shares} numeric={[1]} />
      <FigureFrame figure={summary.figure} tableLabel={words('tableLabel')} narrow />
      {summary.options.length === 0 ? (
        <p>{t('materials.same')}</p>
      ) : (
        <RowsTable
          caption={t('materials.options')}
          head={[t('risk.option'), words('facts.risk')]}
          rows={summary.options.map(({ option, score }) => [nameOf.get(option) ?? option, score])}
          numeric={[1]}
        />
      )}
      <p>{link}</p>
    </>
  );
}
