import { useMemo } from 'react';
import { startAccounts } from '../../../engine/advise/explain/element-account.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import type { LedgerInput } from '../../../present/accountant/ledger-input.ts';
import { toPresentationInput } from '../../../present/names/to-presentation-input.ts';

/** What the ledger is told with; the accounts are drawn up when the first is asked for. */
export function useLedgerInput({ told }: Answered): LedgerInput {
  const ledger = useTexts('ledger');
  return useMemo(() => {
    let account: LedgerInput['account'] | undefined;
    return {
      ...toPresentationInput(told),
      ledger,
      account: (option, element) => (account ??= startAccounts(told.inputs))(option, element),
    };
  }, [told, ledger]);
}
