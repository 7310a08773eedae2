import { createContext, use } from 'react';
import type { LedgerAsk } from '../../../present/accountant/ledger-input.ts';

export const AskLedger = createContext<(ask: LedgerAsk) => void>(() => undefined);

/** Asks where an amount comes from. */
export function useAskLedger(): (ask: LedgerAsk) => void {
  return use(AskLedger);
}
