import { useId, useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { plainText } from '../../i18n/series/plain-text.ts';
import type { DraftEntry } from '../../state/context/wizard-state.ts';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import { usePages } from '../../ui/use-pages.ts';
import { DraftRow } from './draft-row.tsx';
import styles from './drafts-page.module.css';

const pages = { first: 20, next: 50 };

interface DraftsListProps {
  readonly drafts: readonly DraftEntry[];
  readonly onProblem: (words: string | undefined) => void;
}

/** The dossiers, the one changed last first: a page at a time, and to be found by name where there are many. */
export function DraftsList({ drafts, onProblem }: DraftsListProps) {
  const t = useTexts('shell');
  const s = useTexts('safety');
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState('');
  const isLong = drafts.length > pages.first;
  const wanted = isLong ? plainText(typed) : ''; // the box is gone where few are left
  const found = drafts.filter(({ name }) => plainText(name === '' ? t('drafts.untitled') : name).includes(wanted));
  const { shown, coming, showMore } = usePages(found, pages);
  return (
    <>
      {isLong && (
        <>
          <TextBox id={id} type="search" label={s('list.find')} value={typed} maxLength={80} onChange={setTyped} />
          <p className={styles.soft} role="status">
            {found.length === 0
              ? s('list.none')
              : s('list.shown', { shown: format.number(shown.length), count: format.number(found.length) })}
          </p>
        </>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((entry) => (
            <DraftRow key={entry.id} entry={entry} onProblem={onProblem} />
          ))}
        </ul>
      )}
      {coming > 0 && (
        <p>
          <Button onClick={showMore}>{s('list.more', { count: format.number(coming) })}</Button>
        </p>
      )}
    </>
  );
}
