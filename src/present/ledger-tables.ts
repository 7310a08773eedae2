import { elementName } from './element-name.ts';
import { explanationOf } from './explanation-of.ts';
import { amountAsked, ledgerGroups } from './ledger-amounts.ts';
import type { LedgerAsk, LedgerCell, LedgerTable, LedgerTablesTelling } from './ledger-telling.ts';
import { roundToSum } from './round-to-sum.ts';
import type { OptionId } from '../engine/model/inputs.ts';

type Row = LedgerTable['rows'][number];

/** Every element of one option in every year; the columns are seen to add up. */
export function yearlyLedger(option: OptionId, telling: LedgerTablesTelling): LedgerTable {
  const { table, words, ledger } = telling;
  const years = Array.from({ length: table.horizonYears + 1 }, (_, year) => year);
  const elements = table.elements.filter((element) =>
    years.some((year) => amountAsked(telling, { option, part: { kind: 'element', element }, year }) !== 0),
  );
  const asks = elements.map((element) => years.map((year): LedgerAsk => ({ option, part: { kind: 'element', element }, year })));
  const tax = years.map((year) => taxOnce(option, year, telling));
  const hasTax = tax.some((euros) => Math.abs(euros) > 0.5);
  const rows: readonly Row[] = [
    ...asks.map((row, at) => ({ label: elementName(elements[at] ?? '', telling), isTotal: false, cells: cellsOf(row, telling) })),
    ...(hasTax
      ? [{ label: ledger('taxOnce'), isTotal: false, cells: tax.map((euros) => ({ text: telling.amounts.plain(euros), ask: undefined })) }]
      : []),
    {
      label: words('results.group.total'),
      isTotal: true,
      cells: hasTax
        ? years.map((year) => ({ text: telling.amounts.plain(yearTotal(option, year, telling)), ask: undefined }))
        : cellsOf(
            years.map((year) => ({ option, part: { kind: 'total' }, year })),
            telling,
          ),
    },
  ];
  return { head: [ledger('part'), ...years.map(String)], rows: hasTax ? rows : addUp(rows, asks, telling) };
}

/** What options cost more than staying, a year, by group; the columns are seen to add up. */
export function differenceTable(options: readonly OptionId[], telling: LedgerTablesTelling): LedgerTable {
  const { ledger, names } = telling;
  const all = ledgerGroups.map((group) => options.map((option): LedgerAsk => ({ option, part: { kind: 'group', group }, against: true })));
  const asks = all.filter((row) => row.some((ask) => Math.abs(amountAsked(telling, ask)) > 0));
  const rows: readonly Row[] = [
    ...asks.map((row) => ({ label: groupLabel(row, telling), isTotal: false, cells: cellsOf(row, telling) })),
    {
      label: ledger('together'),
      isTotal: true,
      cells: cellsOf(
        options.map((option) => ({ option, part: { kind: 'total' }, against: true })),
        telling,
      ),
    },
  ];
  return { head: [ledger('part'), ...options.map((option) => names.name(option))], rows: addUp(rows, asks, telling) };
}

/** The bridge of staying and of the leader, a year, by group; the columns are seen to add up. */
export function bridgeTable(telling: LedgerTablesTelling): LedgerTable {
  const { assessment, words, ledger, names } = telling;
  const options = explanationOf(assessment).bridges.map(({ option }) => option);
  const all = ledgerGroups.map((group) => options.map((option): LedgerAsk => ({ option, part: { kind: 'group', group } })));
  const asks = all.filter((row) => row.some((ask) => amountAsked(telling, ask) !== 0));
  const rows: readonly Row[] = [
    ...asks.map((row) => ({ label: groupLabel(row, telling), isTotal: false, cells: cellsOf(row, telling) })),
    {
      label: words('results.group.total'),
      isTotal: true,
      cells: cellsOf(
        options.map((option) => ({ option, part: { kind: 'total' } })),
        telling,
      ),
    },
  ];
  return { head: [ledger('part'), ...options.map((option) => names.name(option))], rows: addUp(rows, asks, telling) };
}

function groupLabel(row: readonly LedgerAsk[], { words }: LedgerTablesTelling): string {
  const part = row[0]?.part;
  return part?.kind === 'group' ? words(`results.group.${part.group}`) : '';
}

function cellsOf(asks: readonly LedgerAsk[], telling: LedgerTablesTelling): readonly LedgerCell[] {
  return asks.map((ask) => ({ text: textOf(amountAsked(telling, ask), ask, telling), ask }));
}

function textOf(euros: number, { against }: LedgerAsk, { amounts, format, dossier }: LedgerTablesTelling): string {
  if (against !== true) return amounts.plain(euros);
  return format.money(euros, { style: dossier.scale === 'per-100' ? 'exact' : 'whole', signed: true });
}

/** The cells of each column again, rounded so that they make the total under them. */
function addUp(rows: readonly Row[], asks: readonly (readonly LedgerAsk[])[], telling: LedgerTablesTelling): readonly Row[] {
  const step = telling.dossier.scale === 'per-100' ? 0.01 : 1;
  const columns = (asks[0] ?? []).map((_, column) =>
    roundToSum(
      asks.map((row) => amountOf(row[column], telling)),
      step,
    ),
  );
  return rows.map((row, at) =>
    row.isTotal
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, column) =>
            cell.ask === undefined ? cell : { ...cell, text: textOf(columns[column]?.[at] ?? 0, cell.ask, telling) },
          ),
        },
  );
}

function amountOf(ask: LedgerAsk | undefined, telling: LedgerTablesTelling): number {
  return ask === undefined ? 0 : amountAsked(telling, ask);
}

/** What tax makes of the things that are paid once: of no element. */
function taxOnce(option: OptionId, year: number, telling: LedgerTablesTelling): number {
  return yearTotal(option, year, telling) - amountAsked(telling, { option, part: { kind: 'total' }, year });
}

function yearTotal(option: OptionId, year: number, { table }: LedgerTablesTelling): number {
  return table.yearly[table.options.indexOf(option) * (table.horizonYears + 1) + year] ?? 0;
}
