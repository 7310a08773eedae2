import type { Calculation, Costed } from './calculation.ts';
import { asShare, atLeastNone, bracketed, sum } from './formulas.ts';
import type { RowName } from './labels.ts';
import { formula, text } from './workbook.ts';
import { weeksPerYear } from '../../engine/model/units.ts';

/** Addresses of what a source of an option is told by. */
export interface SourceCells {
  readonly share: string;
  readonly orders: string;
  readonly transitWeeks: string;
  readonly cycleWeeks: string;
  readonly safetyWeeks: string;
  readonly replacedAfter: string;
  readonly replacedShare: string;
  readonly late: LateCells;
}

/** Addresses of what is known of late deliveries. */
export interface LateCells {
  readonly share: string;
  readonly weeks: string;
  readonly rescuedShare: string;
  /** EUR per piece; undefined where nothing can be flown. */
  readonly rescuePerPiece: string | undefined;
}

/** A column for each source of the option: shares, lead times, weeks of stock. */
export function addSources(calculation: Calculation, { plan, point }: Costed): readonly SourceCells[] {
  const { labels, buildUp, amount, shared } = calculation;
  const { sources } = plan;
  const places = Array.from({ length: sources.count }, (_, source) => source);
  buildUp.add([text(labels.row('source')), ...point.sources.map(({ place }) => text(labels.country(place), 'heading'))]);
  const addRow = (label: RowName, written: (source: number) => string) => {
    const row = buildUp.add([text(labels.row(label)), ...places.map((source) => formula(written(source), 'number'))]);
    return places.map((source) => buildUp.at(source + 1, row));
  };
  const from = (numbers: Int32Array) => (source: number) => atLeastNone(amount(numbers[source] ?? 0));
  const cells = {
    share: addShares(addRow, { plan, amount }),
    leadTime: addRow('leadTime', from(sources.leadTimeWeeks)),
    leadTimeSd: addRow('leadTimeSd', from(sources.leadTimeSdWeeks)),
    orderWeeks: addRow('orderWeeks', from(sources.orderWeeks)),
    prepaid: addRow('prepaid', from(sources.prepaidShare)),
    replacedAfter: addRow('replacedAfter', from(sources.replacedAfterWeeks)),
    replacedShare: addRow('replacedShare', (source) => asShare(amount(sources.replacedShare[source] ?? 0))),
  };
  const late = {
    share: addRow('lateShare', (source) => asShare(amount(sources.lateShare[source] ?? 0))),
    weeks: addRow('lateWeeks', from(sources.lateWeeks)),
    rescuedShare: addRow('rescuedShare', from(sources.rescuedShare)),
    rescuePerPiece: addRow('rescuePerPiece', (source) => (canFly(plan, source) ? from(sources.rescuePerPiece)(source) : '0')),
  };
  const of = (name: keyof typeof cells, source: number) => cells[name][source] ?? '0';
  const transit = addRow('transitWeeks', (source) => `${of('leadTime', source)}*${of('prepaid', source)}`);
  const cycle = addRow('cycleWeeks', (source) => `${of('orderWeeks', source)}/2`);
  const safety = addRow(
    'safetyWeeks',
    (source) => `${shared.safetyFactor}*SQRT(${of('leadTime', source)}*${shared.demandVariation}^2+${of('leadTimeSd', source)}^2)`,
  );
  return places.map((source) => ({
    share: of('share', source),
    orders: `${weeksPerYear}/(${amount(sources.orderWeeks[source] ?? 0)})`,
    transitWeeks: transit[source] ?? '0',
    cycleWeeks: cycle[source] ?? '0',
    safetyWeeks: safety[source] ?? '0',
    replacedAfter: of('replacedAfter', source),
    replacedShare: of('replacedShare', source),
    late: {
      share: late.share[source] ?? '0',
      weeks: late.weeks[source] ?? '0',
      rescuedShare: late.rescuedShare[source] ?? '0',
      rescuePerPiece: canFly(plan, source) ? late.rescuePerPiece[source] : undefined,
    },
  }));
}

const canFly = ({ sources }: Costed['plan'], source: number): boolean => sources.rescuePerPiece[source] !== -1;

/** The source told as the rest takes what the others leave; when these take more than all, they share it. */
function addShares(
  addRow: (label: RowName, written: (source: number) => string) => readonly string[],
  { plan: { sources }, amount }: Pick<Costed, 'plan'> & Pick<Calculation, 'amount'>,
): readonly string[] {
  const rest = sources.share.indexOf(-1);
  const typed = addRow('typedShare', (source) => (source === rest ? '0' : amount(sources.share[source] ?? 0)));
  const others = bracketed(typed);
  return addRow('share', (source) => {
    if (rest === -1) return typed[source] ?? '0';
    return source === rest ? `MAX(0,1-${others})` : `IF(${sum(typed)}<=1,${typed[source] ?? '0'},${typed[source] ?? '0'}/${others})`;
  });
}
