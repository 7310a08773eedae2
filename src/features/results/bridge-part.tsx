import { useTexts } from '../../i18n/provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { bridgeTable } from '../../present/accountant/ledger-tables.ts';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import { LedgerRows } from './ledger/ledger-rows.tsx';
import { useLedgerInput } from './ledger/use-ledger-input.ts';
import styles from './answer-page.module.css';

/** From the invoice to the real cost; every amount in its table opens. */
export function BridgePart({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const presentation = useLedgerInput(answer);
  const { bridge } = answer.page;
  return (
    <section className={styles.part} aria-labelledby="part-bridge">
      <h2 id="part-bridge" className="only-heard">
        {t('result.bridge')}
      </h2>
      <FigureFrame
        figure={bridge}
        tableLabel={t('result.table')}
        rows={<LedgerRows caption={bridge.title} table={bridgeTable(presentation)} />}
      />
    </section>
  );
}
