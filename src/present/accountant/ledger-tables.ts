import { elementName } from '../names/element-name.ts';
import { invoiceRows } from '../why/bridge-figure.ts';
import { explanationOf } from '../why/explanation-of.ts';
import { amountAsked, ledgerGroups } from './ledger-amounts.ts';
import type { LedgerAsk, LedgerCell, LedgerTable, LedgerTablesInput } from './ledger-input.ts';
import { roundToSum } from '../names/round-to-sum.ts';
import type { OptionId } from '../../engine/model/inputs.ts';

type Row = LedgerTable['rows'][number];

/** Every element of one option in every year; the columns are seen to add up. */
export function yearlyLedger(option: OptionId, presentation: LedgerTablesInput): LedgerTable {
  const { table, words, ledger } = presentation;
  const years = Array.from({ length: table.horizonYears + 1 }, (_, year) => year);
  const elements = table.elements.filter((element) =>
    years.some((year) => amountAsked(presentation, { option, part: { kind: 'element', element }, year }) !== 0),
  );
  const asks = elements.map((element) => years.map((year): LedgerAsk => ({ option, part: { kind: 'element', element }, year })));
  const tax = years.map((year) => taxOnce(option, year, presentation));
  const hasTax = tax.some((euros) => Math.abs(euros) > 0.5);
  const rows: readonly Row[] = [
    ...asks.map((row, at) => ({ label: elementName(elements[at] ?? '', presentation), isTotal: false, cells: cellsOf(row, presentation) })),
    ...(hasTax
      ? [
          {
            label: ledger('taxOnce'),
            isTotal: false,
            cells: tax.map((euros) => ({ text: presentation.amounts.plain(euros), ask: undefined })),
          },
        ]
      : []),
    {
      label: words('results.group.total'),
      isTotal: true,
      cells: hasTax
        ? years.map((year) => ({ text: presentation.amounts.plain(yearTotal(option, year, presentation)), ask: undefined }))
        : cellsOf(
            years.map((year) => ({ option, part: { kind: 'total' }, year })),
            presentation,
          ),
    },
  ];
  return { head: [ledger('part'), ...years.map(String)], rows: hasTax ? rows : addUp(rows, asks, presentation) };
}

/** What options cost more than staying, a year, by group; the columns are seen to add up. */
export function differenceTable(options: readonly OptionId[], presentation: LedgerTablesInput): LedgerTable {
  const { ledger, names } = presentation;
  const all = ledgerGroups.map((group) => options.map((option): LedgerAsk => ({ option, part: { kind: 'group', group }, against: true })));
  const asks = all.filter((row) => row.some((ask) => Math.abs(amountAsked(presentation, ask)) > 0));
  const rows: readonly Row[] = [
    ...asks.map((row) => ({ label: groupLabel(row, presentation), isTotal: false, cells: cellsOf(row, presentation) })),
    {
      label: ledger('together'),
      isTotal: true,
      cells: cellsOf(
        options.map((option) => ({ option, part: { kind: 'total' }, against: true })),
        presentation,
      ),
    },
  ];
  return { head: [ledger('part'), ...options.map((option) => names.name(option))], rows: addUp(rows, asks, presentation) };
}

/** The bridge of staying and of the leader, a year, by group; the columns are seen to add up. */
export function bridgeTable(presentation: LedgerTablesInput): LedgerTable {
  const { assessment, words, ledger, names } = presentation;
  const options = explanationOf(assessment).bridges.map(({ option }) => option);
  const all = ledgerGroups.map((group) => options.map((option): LedgerAsk => ({ option, part: { kind: 'group', group } })));
  const asks = all.filter((row) => row.some((ask) => amountAsked(presentation, ask) !== 0));
  const rows = addUp(
    [
      ...asks.map((row): Row => ({ label: groupLabel(row, presentation), isTotal: false, cells: cellsOf(row, presentation) })),
      {
        label: words('results.group.total'),
        isTotal: true,
        cells: cellsOf(
          options.map((option) => ({ option, part: { kind: 'total' } })),
          presentation,
        ),
      },
    ],
    asks,
    presentation,
  );
  const [invoice, ...others] = rows;
  return {
    head: [ledger('part'), ...options.map((option) => names.name(option))],
    rows: invoice === undefined || !isInvoice(asks[0]) ? rows : [invoice, ...partsOfInvoice(options, presentation), ...others],
  };
}

function isInvoice(row: readonly LedgerAsk[] | undefined): boolean {
  const part = row?.[0]?.part;
  return part?.kind === 'group' && part.group === 'purchase';
}

/** What the first row consists of: the invoice as it was filled in, and the rest. */
function partsOfInvoice(options: readonly OptionId[], presentation: LedgerTablesInput): readonly Row[] {
  const amounts = options.map((option) => amountAsked(presentation, { option, part: { kind: 'group', group: 'purchase' } }));
  return invoiceRows(amounts, presentation).map((row) => ({
    label: `– ${row.label}`,
    isTotal: false,
    isPart: true,
    cells: row.amounts.map((amount) => ({ text: presentation.amounts.plain(amount), ask: undefined })),
  }));
}

function groupLabel(row: readonly LedgerAsk[], { words }: LedgerTablesInput): string {
  const part = row[0]?.part;
  return part?.kind === 'group' ? words(`results.group.${part.group}`) : '';
}

function cellsOf(asks: readonly LedgerAsk[], presentation: LedgerTablesInput): readonly LedgerCell[] {
  return asks.map((ask) => ({ text: textOf(amountAsked(presentation, ask), ask, presentation), ask }));
}

function textOf(euros: number, { against }: LedgerAsk, presentation: LedgerTablesInput): string {
  return against === true ? tellDifference(euros, presentation) : presentation.amounts.plain(euros);
}

/** What more or less it costs than staying, in words: a sign alone does not say which. */
export function tellDifference(euros: number, { amounts, words }: Pick<LedgerTablesInput, 'amounts' | 'words'>): string {
  const amount = amounts.plain(Math.abs(euros));
  if (amount === amounts.plain(0)) return words('answer.ranking.equal');
  return words(euros > 0 ? 'answer.ranking.dearer' : 'answer.ranking.cheaper', { amount });
}

/** The cells of each column again, rounded so that they make the total under them. */
function addUp(rows: readonly Row[], asks: readonly (readonly LedgerAsk[])[], presentation: LedgerTablesInput): readonly Row[] {
  const step = presentation.dossier.scale === 'per-100' ? 0.01 : 1;
  const columns = (asks[0] ?? []).map((_, column) =>
    roundToSum(
      asks.map((row) => amountOf(row[column], presentation)),
      step,
    ),
  );
  return rows.map((row, at) =>
    row.isTotal
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, column) =>
            cell.ask === undefined ? cell : { ...cell, text: textOf(columns[column]?.[at] ?? 0, cell.ask, presentation) },
          ),
        },
  );
}

function amountOf(ask: LedgerAsk | undefined, presentation: LedgerTablesInput): number {
  return ask === undefined ? 0 : amountAsked(presentation, ask);
}

/** What tax makes of the things that are paid once: of no element. */
function taxOnce(option: OptionId, year: number, presentation: LedgerTablesInput): number {
  return yearTotal(option, year, presentation) - amountAsked(presentation, { option, part: { kind: 'total' }, year });
}

function yearTotal(option: OptionId, year: number, { table }: LedgerTablesInput): number {
  return table.yearly[table.options.indexOf(option) * (table.horizonYears + 1) + year] ?? 0;
}
