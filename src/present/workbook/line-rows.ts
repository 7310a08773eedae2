import { bases, lineKinds, type LinePlans } from '../../engine/model/model.ts';
import type { Calculation, Costed } from './calculation.ts';
import { addYears, inYear } from './rows-of-years.ts';
import { literal, sum } from './formulas.ts';
import type { OnceCell } from './once-rows.ts';
import type { SourceCells } from './source-rows.ts';
import { formula, text } from './workbook.ts';

export interface LineRow {
  readonly element: number;
  readonly slot: number;
  readonly enters: number;
  /** Row on the page of years. */
  readonly row: number;
  /** Row on the page of how the price is built up. */
  readonly builtUp: number;
}

export interface LineRows {
  readonly yearly: readonly LineRow[];
  readonly once: readonly OnceCell[];
}

/** The lines of an option in their order: what each amounts to, and what it costs a year once the option runs in full. */
export function addLines(calculation: Calculation, costed: Costed, sources: readonly SourceCells[]): LineRows {
  const { model, labels, buildUp } = calculation;
  const { lines } = costed.plan;
  const yearly: LineRow[] = [];
  const once: OnceCell[] = [];
  const names = (['element', 'source', 'amount', 'firstYear', 'perPiece'] as const).map((name) => text(labels.row(name), 'heading'));
  buildUp.add(names);
  for (let line = 0; line < lines.count; line += 1) {
    const element = lines.element[line] ?? 0;
    const slot = lines.slot[line] ?? 0;
    const kind = lineKinds[lines.kind[line] ?? 0];
    const place = costed.point.sources[slot]?.place;
    const amount = calculation.amount(lines.amount[line] ?? 0);
    const builtUp = buildUp.add([
      text(labels.element(model.elements.ids[element] ?? '')),
      text(place === undefined ? labels.row('whole') : labels.country(place)),
      formula(amount, 'number'),
    ]);
    const writing = { calculation, lines, line, amount: buildUp.at(2, builtUp) };
    const isMade = sources[slot] === undefined ? '1' : `IF(${sources[slot].share}=0,0,1)`;
    if (kind === 'one-off') {
      buildUp.put(builtUp, 3, formula(`${isMade}*${atStart(writing)}`));
      const isInvestment = model.frame.tax !== undefined && lines.isSubsidy[line] !== 1 && model.elements.isAtOnce[element] !== 1;
      once.push({ element, address: buildUp.at(3, builtUp), isInvestment });
      continue;
    }
    const by = factorOf(calculation, { costed, sources, before: yearly, line, isMade });
    const most = lines.mostOfPurchase[line] ?? Infinity;
    const bought = enteringBase(yearly, { slot, base: bases.indexOf('purchase'), whole: sources.length });
    const capped = (written: string, year: number) =>
      most === Infinity ? written : `MIN(${written},${literal(most)}*MAX(0,${sum(bought.map((of) => inYear(calculation, of.row, year)))}))`;
    const row = addYears(calculation, {
      label: `${labels.element(model.elements.ids[element] ?? '')}${place === undefined ? '' : ` (${labels.country(place)})`}`,
      year: (year) => capped(`${inForce(writing, year)}*${by(year)}`, year),
    });
    buildUp.put(builtUp, 3, formula(inYear(calculation, row, 1)));
    const pieces = inYear(calculation, calculation.shared.pieces, 1);
    buildUp.put(builtUp, 4, formula(`IF(${pieces}=0,0,${inYear(calculation, row, 1)}/${pieces})`, 'number'));
    yearly.push({ element, slot, enters: lines.enters[line] ?? 0, row, builtUp });
  }
  return { yearly, once };
}

interface Factored {
  readonly costed: Costed;
  readonly sources: readonly SourceCells[];
  /** The lines that come before, of which a share may be taken. */
  readonly before: readonly LineRow[];
  readonly line: number;
  readonly isMade: string;
}

/** What the amount of a line is multiplied by in a year. */
function factorOf(calculation: Calculation, { costed: { plan }, sources, before, line, isMade }: Factored): (year: number) => string {
  const { lines } = plan;
  const slot = lines.slot[line] ?? 0;
  const own = sources[slot];
  switch (lineKinds[lines.kind[line] ?? 0]) {
    case 'per-piece':
      return (year) => `${own === undefined ? '' : `${own.share}*`}${inYear(calculation, calculation.shared.pieces, year)}`;
    case 'share': {
      const entering = enteringBase(before, { slot, base: lines.base[line] ?? 0, whole: sources.length });
      return (year) => `${isMade}*(${sum(entering.map(({ row }) => inYear(calculation, row, year)))})`;
    }
    case 'per-order': {
      const all = sources.map(({ share, orders }) => `IF(${share}>0,${orders},0)`);
      return () => (own === undefined ? `(${sum(all)})` : `IF(${own.share}=0,0,${own.orders})`);
    }
    default:
      return () => isMade;
  }
}

/** The lines that a base consists of: those of one source, or of all and of the option as a whole. */
export function enteringBase(
  rows: readonly LineRow[],
  { slot, base, whole }: { readonly slot: number; readonly base: number; readonly whole: number },
): readonly LineRow[] {
  return rows.filter((row) => ((row.enters >>> base) & 1) === 1 && (slot === whole || row.slot === slot));
}

interface Writing {
  readonly calculation: Calculation;
  readonly lines: LinePlans;
  readonly line: number;
  /** Address of the amount. */
  readonly amount: string;
}

/** Dated steps that are to be expected: with an even chance or better. */
function stepsOf({ calculation, lines, line }: Writing): readonly { readonly from: number; readonly value: string }[] {
  const steps: { from: number; value: string }[] = [];
  for (let step = lines.stepStart[line] ?? 0; step < (lines.stepStart[line + 1] ?? 0); step += 1) {
    if ((lines.stepChance[step] ?? 0) < 0.5) continue;
    steps.push({ from: lines.stepFrom[step] ?? 0, value: calculation.amount(lines.stepValue[step] ?? 0) });
  }
  return steps;
}

/** The amount of a line in a year: what its steps make of it in proportion of the year, times its driver. */
function inForce(writing: Writing, year: number): string {
  const now = stepsOf(writing).reduce((before, { from, value }) => {
    const share = Math.min(1, year - from);
    if (share <= 0) return before;
    return share === 1 ? `(${value})` : `(${before}+(${value}-${before})*${literal(share)})`;
  }, writing.amount);
  return withDriver(writing, now, year);
}

/** What is paid once is paid at the start. */
function atStart(writing: Writing): string {
  const now = stepsOf(writing).reduce((before, { from, value }) => (from <= 0 ? `(${value})` : before), writing.amount);
  return withDriver(writing, now, 1);
}

function withDriver({ calculation, lines, line }: Writing, now: string, year: number): string {
  const row = calculation.shared.levels[lines.driver[line] ?? -1];
  return row === undefined ? now : `${now}*${inYear(calculation, row, year)}`;
}

/** Place of the base that values stock. */
export const stockBaseOf = ({ model }: Calculation): number => Math.max(0, Math.min(bases.length - 1, model.elements.stockBase));
