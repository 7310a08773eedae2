import { describe, expect, it, vi } from 'vitest';
import { caseRecords } from '../../support/case-records.ts';
import { memoryCaseBooks } from '../../support/memory-case-book.ts';
import { patience } from '../../support/patience.ts';

const records = caseRecords(3);
const [first, second] = records;
if (first === undefined || second === undefined) throw new Error('no records');

describe('a case book on the page', () => {
  it('shows what is kept once it is open, and what is put and removed since', async () => {
    const book = memoryCaseBooks([first]).window();
    expect(book.getState()).toMatchObject({ state: 'opening', records: [] });
    await book.getState().open();
    expect(book.getState()).toMatchObject({ state: 'open', records: [first], represents: '' });
    expect(await book.getState().put([second])).toBe(true);
    expect(await book.getState().remove(first.id)).toBe(true);
    expect(await book.getState().setRepresents('a trade association')).toBe(true);
    expect(book.getState()).toMatchObject({ records: [second], represents: 'a trade association' });
  });

  it('shows what another window wrote', async () => {
    const browser = memoryCaseBooks();
    const [mine, other] = [browser.window(), browser.window()];
    await mine.getState().open();
    await other.getState().open();
    await other.getState().put(records);
    await vi.waitUntil(() => mine.getState().records.length === 3, patience);
    expect(mine.getState().records).toEqual(records);
  });

  it('forgets and lets go of the book when the page closes, also while it opens', async () => {
    const browser = memoryCaseBooks(records);
    const book = browser.window();
    await book.getState().open();
    expect(browser.open()).toBe(1);
    book.getState().close();
    expect(browser.open()).toBe(0);
    expect(book.getState()).toMatchObject({ state: 'opening', records: [] });
    const opening = book.getState().open();
    book.getState().close();
    await opening;
    expect(browser.open()).toBe(0);
    expect(book.getState().state).toBe('opening');
    await book.getState().open();
    expect(book.getState()).toMatchObject({ state: 'open', records });
  });

  it('is empty after a wipe elsewhere, and open again once something is put', async () => {
    const browser = memoryCaseBooks(records);
    const book = browser.window();
    await book.getState().open();
    browser.wipe();
    expect(book.getState()).toMatchObject({ state: 'wiped', records: [] });
    expect(await book.getState().put([first])).toBe(true);
    expect(book.getState().state).toBe('open');
  });
});
