import { latestWeeks } from '../../engine/run/costs/late-deliveries.ts';
import { weeksPerYear } from '../../engine/model/units.ts';
import type { Calculation } from './calculation.ts';
import { sum } from './formulas.ts';
import { addYears, inYear } from './rows-of-years.ts';
import type { SourceCells } from './source-rows.ts';
import { formula, text } from './workbook.ts';

/** Row of what late deliveries cost a year, flown in or lost; undefined where it is not counted. */
export function addLateDeliveries(calculation: Calculation, sources: readonly SourceCells[], coverWeeks: string): number | undefined {
  const { model, labels, buildUp, shared } = calculation;
  const element = model.elements.lateDeliveries;
  if (element === -1) return undefined;
  const row = buildUp.add([text(labels.row('missingWeeks')), ...sources.map((source) => formula(missingOf(source, coverWeeks), 'number'))]);
  const costOf = ({ late }: SourceCells, at: number, year: number) => {
    const flown = `${late.rescuePerPiece ?? '0'}*${inYear(calculation, shared.pieces, year)}/${weeksPerYear}`;
    const perWeek = late.rescuePerPiece === undefined ? shared.lostPerWeek : `MIN(${shared.lostPerWeek},${flown})`;
    return `${buildUp.at(at + 1, row)}*${perWeek}`;
  };
  return addYears(calculation, {
    label: labels.element(model.elements.ids[element] ?? ''),
    year: (year) => sum(sources.map((source, at) => costOf(source, at, year))),
  });
}

/** Weeks of all demand a year. */
function missingOf({ share, orders, late }: SourceCells, coverWeeks: string): string {
  const usedUp = `${coverWeeks}/${share}`;
  const short = `${late.weeks}*(EXP(-1*${usedUp}/${late.weeks})-EXP(-1*${latestWeeks}/${late.weeks}))`;
  const missing = `IF(${usedUp}>=${latestWeeks},0,(${orders})*${late.share}*${short})`;
  return `IF(OR(${share}=0,${late.weeks}=0),0,${share}*MAX(0,${missing}-${weeksPerYear}*${late.rescuedShare}))`;
}
