import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { openCaseBook } from '../../storage/cases/case-book.ts';
import { readPackage } from '../../storage/cases/read-package.ts';
import { yieldToPage } from '../../worker/cooperative-steps.ts';
import { createId } from '../context/create-id.ts';
import { createCaseBookState, type CaseBookActions, type CaseBookValues, type OtherWindows } from './case-book-state.ts';

type CaseBookStore = StoreApi<CaseBookValues & CaseBookActions>;

/** Where the browser has no such channel, other windows see a change when they open the book again. */
function hearOthers(onChanged: () => void): OtherWindows {
  if (!('BroadcastChannel' in globalThis)) return { tellChanged: () => undefined, stop: () => undefined };
  const channel = new BroadcastChannel('keerpunt.cases');
  channel.addEventListener('message', onChanged);
  return { tellChanged: () => channel.postMessage('changed'), stop: () => channel.close() };
}

/** A case book that is kept in this browser; still to be opened. */
export function createBrowserCaseBook(): CaseBookStore {
  return createCaseBookState({
    openBook: openCaseBook,
    readPackage: (file) => readPackage(file, { createId, pause: yieldToPage }),
    hearOthers,
  });
}

/** Hands a case book to all that is drawn inside it. */
export const CaseBookContext = createContext<CaseBookStore | undefined>(undefined);

/** The book itself, for what is done at the moment of an event rather than drawn. */
export function useCaseBookStore(): CaseBookStore {
  const book = useContext(CaseBookContext);
  if (book === undefined) throw new Error('case book: drawn outside a CaseBookContext');
  return book;
}

/** Selects the least that a component needs. */
export function useCaseBook<Selected>(select: (book: CaseBookValues & CaseBookActions) => Selected): Selected {
  return useStore(useCaseBookStore(), select);
}
