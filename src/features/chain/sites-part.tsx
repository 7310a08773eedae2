import { useCallback, useRef, useState } from 'react';
import { siteColumns, type SiteColumn } from '../../content/chain.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import sections from '../../ui/sections.module.css';
import styles from './chain.module.css';
import { SiteRow } from './site-row.tsx';
import { useChainInput } from './use-chain-input.ts';
import type { SitesForm } from './use-sites-form.ts';

/** Rows that are drawn at once: a long chain stays as quick as a short one. */
const rowsAtOnce = 20;

const asked = siteColumns.flatMap(({ id }) => (id === 'country' ? [] : [id]));

/** The table in which the sites are typed. */
export function SitesPart({ form, disabled }: { readonly form: SitesForm; readonly disabled: boolean }) {
  const { words } = useChainInput();
  const [page, setPage] = useState(0);
  const [removed, setRemoved] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = form.fields.length;
  const pages = Math.max(1, Math.ceil(count / rowsAtOnce));
  const from = Math.min(page, pages - 1) * rowsAtOnce;
  const add = () => {
    setPage(Math.floor(count / rowsAtOnce));
    form.add();
  };
  const { remove: removeAt } = form;
  const remove = useCallback(
    (at: number) => {
      removeAt(at);
      setRemoved(words('sites.removed', { number: String(at + 1) }));
      heading.current?.focus();
    },
    [removeAt, words],
  );
  const turn = (by: number) => setPage(Math.min(pages - 1, Math.max(0, from / rowsAtOnce + by)));
  return (
    <section className={sections.part} aria-labelledby="chain-sites">
      <h2 id="chain-sites" ref={heading} tabIndex={-1}>
        {words('sites.title')}
      </h2>
      <Help />
      <p role="status" className="only-heard">
        {removed}
      </p>
      <Table form={form} from={from} disabled={disabled} onRemove={remove} />
      <Refused form={form} />
      {pages > 1 && <Turn from={from} to={Math.min(from + rowsAtOnce, count)} count={count} onTurn={turn} />}
      {form.isFull ? (
        <p>{words('sites.full')}</p>
      ) : (
        <p>
          <Button onClick={add} disabled={disabled}>
            {words('sites.add')}
          </Button>
        </p>
      )}
    </section>
  );
}

interface TableProps {
  readonly form: SitesForm;
  /** Its first row. */
  readonly from: number;
  readonly disabled: boolean;
  readonly onRemove: (at: number) => void;
}

function Table({ form, from, disabled, onRemove }: TableProps) {
  const { words } = useChainInput();
  return (
    <form className={styles.frame} aria-label={words('sites.caption')} onSubmit={(event) => event.preventDefault()}>
      <table className={styles.sites}>
        <caption className="only-heard">{words('sites.caption')}</caption>
        <Head columns={asked} />
        <tbody>
          {form.fields.slice(from, from + rowsAtOnce).map(({ id }, index) => (
            <SiteRow
              key={id}
              {...form.ofRows}
              at={from + index}
              refused={refusedIn(form.refused, from + index)}
              disabled={disabled}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
    </form>
  );
}

/** Columns of a row of which the words are refused, with a space between. */
const refusedIn = (refused: SitesForm['refused'], at: number) =>
  refused.flatMap(({ row, column }) => (row === at ? [column] : [])).join(' ');

function Help() {
  const { words } = useChainInput();
  return (
    <Disclosure summary={words('sites.how')}>
      <dl className={styles.help}>
        {asked.map((column) => (
          <div key={column}>
            <dt>{words(`column.${column}`)}</dt>
            <dd>{words(`columnHelp.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

interface TurnProps {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly onTurn: (by: number) => void;
}

function Turn({ from, to, count, onTurn }: TurnProps) {
  const { words, format } = useChainInput();
  return (
    <div className={styles.turn}>
      <Button disabled={from === 0} onClick={() => onTurn(-1)}>
        {words('sites.before')}
      </Button>
      <p role="status">{words('sites.shown', { from: format.number(from + 1), to: format.number(to), count: format.number(count) })}</p>
      <Button disabled={to >= count} onClick={() => onTurn(1)}>
        {words('sites.next')}
      </Button>
    </div>
  );
}

function Head({ columns }: { readonly columns: readonly Exclude<SiteColumn, 'country'>[] }) {
  const { words } = useChainInput();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="only-heard">{words('sites.number')}</span>
        </th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {words(`column.${column}`)}
          </th>
        ))}
        <th scope="col">
          <span className="only-heard">{words('sites.out')}</span>
        </th>
      </tr>
    </thead>
  );
}

function Refused({ form: { refused } }: { readonly form: SitesForm }) {
  const { words, format } = useChainInput();
  const cells = refused.map(({ row, column }) => words('sites.cell', { column: words(`column.${column}`), number: String(row + 1) }));
  return (
    <p role="alert" className={styles.refused}>
      {cells.length > 0 && words('sites.refused', { cells: format.list(cells) })}
    </p>
  );
}
