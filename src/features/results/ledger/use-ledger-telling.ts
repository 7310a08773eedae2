import { useMemo } from 'react';
import { startAccounts } from '../../../engine/advise/explain/element-account.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import type { LedgerTelling } from '../../../present/ledger-telling.ts';
import { startTelling } from '../../../present/start-telling.ts';

/** What the ledger is told with; the accounts are drawn up when the first is asked for. */
export function useLedgerTelling({ told }: Answered): LedgerTelling {
  const ledger = useTexts('ledger');
  return useMemo(() => {
    let account: LedgerTelling['account'] | undefined;
    return {
      ...startTelling(told),
      ledger,
      account: (option, element) => (account ??= startAccounts(told.inputs))(option, element),
    };
  }, [told, ledger]);
}
