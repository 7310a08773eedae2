import { linkTo } from '../../../content/screens.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import type { LedgerAsk } from '../../../present/accountant/ledger-input.ts';
import { tellAccount, type AccountText } from '../../../present/accountant/tell-account.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import styles from './ledger.module.css';
import { useLedgerInput } from './use-ledger-input.ts';

interface AccountDialogProps {
  readonly answer: Answered;
  /** The amount that is asked about, after those that led to it. */
  readonly asked: readonly LedgerAsk[];
  readonly onAsked: (asked: readonly LedgerAsk[]) => void;
}

/** One amount: what it is, what it is made of, how it is calculated, and where its figures come from. */
export function AccountDialog({ answer, asked, onAsked }: AccountDialogProps) {
  const t = useTexts('ledger');
  const presentation = useLedgerInput(answer);
  const ask = asked.at(-1);
  const account = ask === undefined ? undefined : tellAccount(ask, presentation);
  return (
    <Dialog
      title={account?.title ?? ''}
      open={account !== undefined}
      onClose={() => onAsked([])}
      closeLabel={t('close')}
      actions={asked.length > 1 && <Button onClick={() => onAsked(asked.slice(0, -1))}>{t('back')}</Button>}
    >
      {account !== undefined && (
        <div key={asked.length} ref={startReading} tabIndex={-1} className={styles.account}>
          {account.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Lines account={account} onAsk={(next) => onAsked([...asked, next])} />
          <Formulas account={account} />
          <Figures account={account} />
        </div>
      )}
    </Dialog>
  );
}

/** A dialog begins at its first link, which may stand far down: it is read from the top, and so is each step. */
function startReading(account: HTMLElement | null): void {
  account?.setAttribute('autofocus', '');
  account?.focus({ preventScroll: true });
}

function Lines({ account: { lines, total }, onAsk }: { readonly account: AccountText; readonly onAsk: (ask: LedgerAsk) => void }) {
  const t = useTexts('ledger');
  if (lines.length === 0) return null;
  const rows = lines.map(({ label, amount, ask }) => [
    label,
    <button key="amount" type="button" className={styles.amount} onClick={() => onAsk(ask)}>
      {amount}
    </button>,
  ]);
  return (
    <>
      <RowsTable
        caption={t('sumOf')}
        head={[t('part'), '€']}
        rows={[...rows, [<strong key="total">{t('together')}</strong>, <strong key="amount">{total}</strong>]]}
        numeric={[1]}
      />
      <p className={styles.soft}>{t('rounded')}</p>
    </>
  );
}

function Formulas({ account: { formulas } }: { readonly account: AccountText }) {
  const t = useTexts('ledger');
  if (formulas.length === 0) return null;
  return (
    <>
      <h3>{t('formulaTitle')}</h3>
      {formulas.map(({ option, words, figures, notes }) => (
        <div key={option} className={styles.formula}>
          {formulas.length > 1 && <p>{option}</p>}
          <p>{words}</p>
          {figures.map((line, at) => (
            <output key={`${at}-${line}`}>{line}</output>
          ))}
          <p className={styles.soft}>{notes.join(' ')}</p>
        </div>
      ))}
    </>
  );
}

function Figures({ account: { figures } }: { readonly account: AccountText }) {
  const t = useTexts('ledger');
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{t('figuresTitle')}</h3>
      <ul className={styles.figures}>
        {figures.map(({ what, value, range, status, source, isOwn }) => (
          <li key={what}>
            <strong>{what}</strong>
            <span>{range === '' ? value : `${value} (${range})`}</span>
            <span className={styles.soft}>
              {status}, {isOwn ? source : <a href={linkTo('sources')}>{source}</a>}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={linkTo('sources')}>{t('toSources')}</a>
      </p>
    </>
  );
}
