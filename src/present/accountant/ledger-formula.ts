import type { ElementAccount, LineAccount } from '../../engine/advise/explain/element-account.ts';
import type { ElementId, OptionId } from '../../engine/model/inputs.ts';
import type { LedgerInput } from './ledger-input.ts';

/** How an amount of the first year comes about, in words and in figures. */
export interface FormulaText {
  readonly option: string;
  readonly words: string;
  readonly figures: readonly string[];
  readonly notes: readonly string[];
}

const fine = { most: 3 } as const;
const times = ' × ';

/** None where nothing is counted. */
export function tellFormula(option: OptionId, element: ElementId, presentation: LedgerInput): readonly FormulaText[] {
  const account = presentation.account(option, element);
  if (account === undefined || (account.euros === 0 && account.lines.length === 0)) return [];
  const { ledger, names, inputs } = presentation;
  const isOnce = account.kind === 'one-off';
  return [
    {
      option: names.name(option),
      words: ledger(`formula.${formulaOf(account)}`, { base: ledger(`base.${account.base ?? 'purchase'}`) }),
      figures: figuresOf(account, presentation),
      notes: [
        ledger(isOnce ? 'note.once' : 'note.firstYear'),
        ...(account.moves ? [ledger('note.moves')] : []),
        ...(account.lines.some(({ most }) => most !== undefined) ? [ledger('note.held')] : []),
        ...(isOnce || option === inputs.frame.reference ? [] : [ledger('note.until')]),
      ],
    },
  ];
}

function formulaOf({ kind, element }: ElementAccount) {
  if (element === 'late-deliveries') return 'late';
  if (element === 'late-or-stopped') return 'trouble';
  return kind === 'stock' && element === 'stock-capital' ? 'capital' : kind;
}

function figuresOf(account: ElementAccount, presentation: LedgerInput): readonly string[] {
  const { amounts, format } = presentation;
  const result = amounts.plain(account.euros);
  if (account.stock !== undefined) {
    const value = amounts.plain(account.stock.value);
    return [account.stock.rate === 0 ? value : `${value}${times}${format.share(account.stock.rate, { most: 1 })} = ${result}`];
  }
  if (account.outage !== undefined) {
    const { weeks, lossPerWeek } = account.outage;
    return [`${format.number(weeks, fine)}${times}${amounts.plain(lossPerWeek)} = ${result}`];
  }
  if (account.lines.length === 0) return [result];
  return account.lines.map((line) => lineOf(line, account, presentation));
}

function lineOf(line: LineAccount, account: ElementAccount, presentation: LedgerInput): string {
  const { format, amounts } = presentation;
  const factors = [
    amountOf(line, account, presentation),
    ...(line.level === 1 ? [] : [format.number(line.level, fine)]),
    ...(account.kind === 'per-piece' && line.share < 1 ? [format.share(line.share, { most: 1 })] : []),
    ...timesOf(line, account, presentation),
  ];
  const held = line.most === undefined ? factors : [format.share(line.most.share, { most: 2 }), amounts.plain(line.most.bought)];
  const sum = held.length === 1 ? amounts.plain(line.euros) : `${held.join(times)} = ${amounts.plain(line.euros)}`;
  return line.place === undefined ? sum : presentation.ledger('atPlace', { country: format.country(line.place), sum });
}

function amountOf({ amount }: LineAccount, { kind }: ElementAccount, { format }: LedgerInput): string {
  if (kind === 'share') return format.share(amount, { most: 2 });
  return format.money(amount, { style: kind === 'per-piece' || kind === 'per-order' ? 'exact' : 'whole' });
}

function timesOf(line: LineAccount, { kind }: ElementAccount, { format, amounts }: LedgerInput): readonly string[] {
  if (kind === 'per-piece') return [format.number(line.times, { most: 1 })];
  if (kind === 'per-order') return [format.number(line.times, { most: 1 })];
  return kind === 'share' ? [amounts.plain(line.times)] : [];
}
