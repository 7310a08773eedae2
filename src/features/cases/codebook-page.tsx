import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { codebookTable } from '../../present/cases/codebook-rows.ts';
import { codebookEdition, smallestCell } from '../../reference/case-codebook.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { RowsTable } from '../../ui/rows-table.tsx';
import sections from '../../ui/sections.module.css';
import { useCaseNames } from './case-names.ts';

/** Every field of a record: its values, what protects a firm, and where the idea comes from. */
export function CodebookPage() {
  const t = useTexts('cases');
  const names = useCaseNames();
  return (
    <article className={sections.page}>
      <header className={sections.opening}>
        <PageTitle>{t('codebook.title')}</PageTitle>
        <p>{t('codebook.lead')}</p>
        <p>
          {t('codebook.own')} {t('codebook.edition', { edition: codebookEdition })}
        </p>
        <p>{t('codebook.group', { smallest: String(smallestCell) })}</p>
        <p>
          <a href={linkTo('cases')}>{t('codebook.toCases')}</a>
        </p>
      </header>
      <RowsTable caption={t('codebook.title')} captionHidden {...codebookTable(names, t)} />
    </article>
  );
}
