import type { LedgerAsk } from '../../../present/accountant/ledger-input.ts';
import styles from './ledger.module.css';
import { useAskLedger } from './ledger-context.ts';

/** An amount that tells where it comes from. */
export function AmountButton({ ask, text }: { readonly ask: LedgerAsk; readonly text: string }) {
  const onAsk = useAskLedger();
  return (
    <button type="button" className={styles.amount} aria-haspopup="dialog" onClick={() => onAsk(ask)}>
      {text}
    </button>
  );
}
