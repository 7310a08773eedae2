import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import type { LedgerAsk } from '../../../present/accountant/ledger-input.ts';
import { AskLedger } from './ledger-context.ts';

const AccountDialog = lazy(async () => ({ default: (await import('./account-dialog.tsx')).AccountDialog }));

/** Lets every amount below it be asked about. */
export function LedgerProvider({ answer, children }: { readonly answer: Answered; readonly children: ReactNode }) {
  const t = useTexts('scan');
  const [asked, setAsked] = useState<readonly LedgerAsk[]>([]);
  const [opened, setOpened] = useState(false); // stays: a dialog gives the focus back only while it is there
  const ask = (one: LedgerAsk) => {
    setAsked([one]);
    setOpened(true);
  };
  return (
    <AskLedger value={ask}>
      {children}
      {opened && (
        <Suspense
          fallback={
            <p className="only-heard" role="status">
              {t('aside.calculating')}
            </p>
          }
        >
          <AccountDialog answer={answer} asked={asked} onAsked={setAsked} />
        </Suspense>
      )}
    </AskLedger>
  );
}
