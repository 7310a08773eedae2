import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCaseBook, wipeCaseBook } from '../../../src/storage/cases/case-book.ts';
import { caseRecords } from '../../support/case-records.ts';

const nobody = () => undefined;
afterEach(wipeCaseBook);

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('the case book', () => {
  it('keeps 1,000 records and whom they represent until it is opened again', async () => {
    const records = caseRecords(1000);
    const book = await openCaseBook(nobody);
    await book.put(records);
    await book.setAbout('kmo’s die wij begeleidden');
    book.close();
    const again = await openCaseBook(nobody);
    expect(await again.all()).toEqual(records);
    expect(await again.about()).toBe('kmo’s die wij begeleidden');
    again.close();
  });

  it('puts a record in the place of the one with its number', async () => {
    const book = await openCaseBook(nobody);
    await book.put([{ id: 'one', told: { stage: ['thinking'] } }]);
    await book.put([{ id: 'one', told: { stage: ['done'] } }]);
    expect((await book.all()).map(({ told }) => told.stage)).toEqual([['done']]);
    book.close();
  });

  it('writes all records or none', async () => {
    const book = await openCaseBook(nobody);
    const broken = { id: 'bad', told: { stage: [() => 'no text'] } };
    const records: unknown[] = [...caseRecords(600), broken];
    await expect(Reflect.apply(book.put, book, [records])).rejects.toThrow(/clone/);
    expect(await book.all()).toEqual([]);
    book.close();
  });

  it('leaves out what was written by something else', async () => {
    const book = await openCaseBook(nobody);
    await book.put([{ id: 'odd', told: { stage: ['flying'], outcome: ['stayed'] } }]);
    expect((await book.all())[0]?.told).toEqual({ schema: ['2026-11'], outcome: ['stayed'] });
    book.close();
  });

  it('is gone once the device is wiped, and windows that have it open are told', async () => {
    const told = vi.fn<() => void>();
    const book = await openCaseBook(told);
    await book.put(caseRecords(20));
    expect(await wipeCaseBook()).toBe(true);
    expect(told).toHaveBeenCalledOnce();
    expect(await databases()).toEqual([]);
    const again = await openCaseBook(nobody);
    expect(await again.all()).toEqual([]);
    again.close();
  });

  it('says so when it could not be wiped', async () => {
    const book = await openCaseBook(nobody);
    await book.put(caseRecords(1));
    const spy = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new Error('refused');
    });
    expect(await wipeCaseBook()).toBe(false);
    spy.mockRestore();
    book.close();
  });

  it('makes no book only to wipe it', async () => {
    expect(await wipeCaseBook()).toBe(true);
    expect(await databases()).toEqual([]);
  });
});
