import { useStore } from 'zustand';
import { openCaseBook } from '../../storage/cases/case-book.ts';
import { readPackage } from '../../storage/cases/read-package.ts';
import { createId } from '../context/create-id.ts';
import { createCaseBookState, type CaseBookActions, type CaseBookEnvironment, type CaseBookValues } from './case-book-state.ts';

/** Lets the page draw and answer. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Hears of other windows; where the browser has no such channel they see it when they open the book again. */
function otherWindows(): CaseBookEnvironment['others'] {
  if (!('BroadcastChannel' in globalThis)) return { tellChanged: () => undefined, onChanged: () => undefined };
  const channel = new BroadcastChannel('keerpunt.cases');
  return {
    tellChanged: () => channel.postMessage('changed'),
    onChanged: (listener) => channel.addEventListener('message', listener),
  };
}

/** The case book of this page. */
export const caseBook = createCaseBookState({
  openBook: openCaseBook,
  readPackage: (file) => readPackage(file, { createId, pause }),
  others: otherWindows(),
});

/** Selects the least that a component needs. */
export function useCaseBook<Selected>(select: (book: CaseBookValues & CaseBookActions) => Selected): Selected {
  return useStore(caseBook, select);
}
