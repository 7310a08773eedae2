import { useEffect, useState } from 'react';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { CaseBookContext, createBrowserCaseBook } from '../../state/cases/case-book.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import sections from '../../ui/sections.module.css';
import { BookPart } from './book-part.tsx';
import { CountsPart } from './counts-part.tsx';
import { FilesPart } from './files-part.tsx';
import { RecordPart } from './record-part.tsx';

/** The record of the open dossier, and the book in which an adviser keeps those of many. */
export function CasesPage() {
  const t = useTexts('cases');
  const [book] = useState(createBrowserCaseBook);
  useEffect(() => {
    void book.getState().open();
    return book.getState().close;
  }, [book]);
  return (
    <article className={sections.page}>
      <PageHead title={t('title')} lead={t('lead')}>
        <p>{t('bank')}</p>
        <p>
          {t('local')} <a href={linkTo('cases/codebook')}>{t('codebook.link')}</a>
        </p>
      </PageHead>
      <CaseBookContext value={book}>
        <RecordPart />
        <BookPart />
        <CountsPart />
        <FilesPart />
      </CaseBookContext>
    </article>
  );
}
