import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { codebookTable } from '../../present/cases/codebook-rows.ts';
import { codebookEdition, smallestCell } from '../../reference/case-codebook.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import sections from '../../ui/sections.module.css';
import { useCaseNames } from './case-names.ts';

/** Every field of a record: its values, what protects a firm, and where the idea comes from. */
export function CodebookPage() {
  const t = useTexts('cases');
  const names = useCaseNames();
  return (
    <article className={sections.page}>
      <PageHead title={t('codebook.title')} lead={t('codebook.lead')}>
        <p>
          {t('codebook.own')} {t('codebook.edition', { edition: codebookEdition })}
        </p>
        <p>{t('codebook.group', { smallest: String(smallestCell) })}</p>
        <p>
          <a href={linkTo('cases')}>{t('codebook.toCases')}</a>
        </p>
      </PageHead>
      <RowsTable caption={t('codebook.title')} captionHidden {...codebookTable(names, t)} />
    </article>
  );
}
