import { weeksPerYear } from '../../engine/model/units.ts';
import type { Calculation, Costed } from './calculation.ts';
import { atLeastNone, sum } from './formulas.ts';
import { enteringBase, stockBaseOf, type LineRow } from './line-rows.ts';
import { addYears, inYear } from './rows-of-years.ts';
import type { SourceCells } from './source-rows.ts';
import { formula, text } from './workbook.ts';

export interface StockRow {
  readonly element: number;
  /** Row of its value on the page of years. */
  readonly row: number;
}

export interface StockRows {
  readonly kinds: readonly StockRow[];
  /** Row of all stock together. */
  readonly total: number;
  readonly coverWeeks: string;
  readonly rawWeeks: string;
}

interface Stocked {
  readonly costed: Costed;
  readonly sources: readonly SourceCells[];
  readonly lines: readonly LineRow[];
}

/** The value of every stock by year: weeks of the flow it belongs to, at what the pieces in it cost. */
export function addStock(calculation: Calculation, { costed: { plan }, sources, lines }: Stocked): StockRows {
  const { model, labels, buildUp, amount } = calculation;
  const { transit, cycle, safety, cover, raw } = model.elements;
  const base = stockBaseOf(calculation);
  const weeks = (label: 'coverWeeks' | 'rawWeeks' | 'rawShare', written: string) =>
    buildUp.at(1, buildUp.add([text(labels.row(label)), formula(atLeastNone(written), 'number')]));
  const coverWeeks = weeks('coverWeeks', amount(plan.coverWeeks));
  const rawWeeks = plan.rawWeeks === undefined ? '0' : weeks('rawWeeks', amount(plan.rawWeeks));
  const rawShare = plan.rawWeeks === undefined ? '0' : weeks('rawShare', amount(plan.rawValueShare));
  const kinds: StockRow[] = [];
  const add = (element: number, slot: number, held: string) => {
    if (element === -1) return;
    const entering = enteringBase(lines, { slot, base, whole: sources.length });
    const row = addYears(calculation, {
      label: `${labels.row('valueOf')} ${labels.element(model.elements.ids[element] ?? '')}`,
      year: (year) => `${held}/${weeksPerYear}*(${sum(entering.map((line) => inYear(calculation, line.row, year)))})`,
    });
    kinds.push({ element, row });
  };
  sources.forEach((source, slot) => {
    const isMade = `IF(${source.share}=0,0,1)`;
    add(transit, slot, `${isMade}*${source.transitWeeks}`);
    add(cycle, slot, `${isMade}*${source.cycleWeeks}`);
    add(safety, slot, `${isMade}*${source.safetyWeeks}`);
  });
  add(cover, sources.length, coverWeeks);
  if (plan.rawWeeks !== undefined) add(raw, sources.length, `${rawWeeks}*${rawShare}`);
  const total = addYears(calculation, {
    label: labels.row('stock'),
    style: 'total',
    year: (year) => sum(kinds.map(({ row }) => inYear(calculation, row, year))),
  });
  return { kinds, total, coverWeeks, rawWeeks };
}
