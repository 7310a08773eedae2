import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BookPart } from '../../../src/features/cases/book-part.tsx';
import { CaseBookContext } from '../../../src/state/cases/case-book.ts';
import nlCases from '../../../src/content/texts/nl/cases.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { caseRecords } from '../../support/case-records.ts';
import { memoryCaseBooks } from '../../support/memory-case-book.ts';
import { showScreen } from '../../support/show-screen.tsx';

const t = createNamespaceWords<'cases'>('nl-BE', nlCases);

describe('the case book', () => {
  it('lists its records, and puts back one that was removed', async () => {
    const [first] = caseRecords(2);
    if (first === undefined) throw new Error('no records');
    const book = memoryCaseBooks(caseRecords(2)).window();
    await book.getState().open();
    await showScreen(
      <CaseBookContext value={book}>
        <BookPart />
      </CaseBookContext>,
    );
    expect(await screen.findByText(t('book.count', { count: 2 }))).toBeDefined();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: t('book.removeNamed', { number: first.id }) }));
    expect(await screen.findByText(t('book.removed', { number: first.id }))).toBeDefined();
    expect(book.getState().records).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: t('book.restore') }));
    expect(await screen.findByText(t('book.count', { count: 2 }))).toBeDefined();
    expect(book.getState().records).toHaveLength(2);
  });
});
