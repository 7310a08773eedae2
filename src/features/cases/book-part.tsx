import { useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useCaseBook, useCaseBookStore } from '../../state/cases/case-book.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import sections from '../../ui/sections.module.css';
import { BookList } from './book-list.tsx';
import styles from './cases.module.css';

/** Records of many dossiers, kept on this device, with whom they represent. */
export function BookPart() {
  const t = useTexts('cases');
  const state = useCaseBook((book) => book.state);
  const count = useCaseBook((book) => book.records.length);
  const represents = useCaseBook((book) => book.represents);
  return (
    <section className={sections.part} aria-labelledby="case-book">
      <h2 id="case-book">{t('book.title')}</h2>
      {state === 'open' ? (
        <>
          <p role="status">{count === 0 ? t('book.empty') : t('book.count', { count })}</p>
          <Represents key={represents} before={represents} />
          {count > 0 && <BookList />}
        </>
      ) : (
        <p role="status">{t(`book.${state}`)}</p>
      )}
    </section>
  );
}

function Represents({ before }: { readonly before: string }) {
  const t = useTexts('cases');
  const book = useCaseBookStore();
  const [text, setText] = useState(before);
  const [kept, setKept] = useState<boolean>();
  const keep = async () => setKept(await book.getState().setRepresents(text.trim()));
  return (
    <form
      className={styles.about}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextBox id="case-represents" label={t('book.represents')} hint={t('book.representsHint')} value={text} onChange={setText} />
      <Button type="submit" disabled={text.trim() === before}>
        {t('book.keep')}
      </Button>
      {kept === false && (
        <Notice tone="worse" live>
          <p>{t('send.failed')}</p>
        </Notice>
      )}
    </form>
  );
}
