import { criteria, type CriterionId } from '../../content/criteria.ts';
import type { RangedCriterion } from '../../engine/advise/weigh/weighed.ts';
import { riskError } from '../../engine/run/table/tail-mean.ts';
import { percent } from './percent.ts';
import type { PresentationInput } from './presentation-input.ts';
import { toItsError } from './to-its-error.ts';

/** A measure outside its range in more cases than this is flagged. */
export const outsideFlagged = 0.01;

/** Two options that lie less than this share of a range apart are told as alike on it. */
const leastApart = 0.005;

interface MeasuresOfTwo {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function known(id: string): CriterionId | undefined {
  return criteria.find((criterion) => criterion.id === id)?.id;
}

/** As a heading. */
export function criterionName(id: string, { words }: Pick<PresentationInput, 'words'>): string {
  const criterion = known(id);
  return criterion === undefined ? id : words(`weighed.criterion.${criterion}.name`);
}

/** What more of it brings, within a sentence. */
export function criterionGain(id: string, { words }: Pick<PresentationInput, 'words'>): string {
  const criterion = known(id);
  return criterion === undefined ? id : words(`weighed.criterion.${criterion}.inside`);
}

/** The range that a weight speaks of, in the natural units of this dossier; with a word where an option lies outside it. */
export function criterionRange({ id, ranges }: RangedCriterion, presentation: PresentationInput): string {
  const range = presentation.format.longList(ranges.map((one) => rangeOf(one, presentation)));
  return isOutside(id, presentation) ? presentation.words('weighed.outside', { range }) : range;
}

function isOutside(id: string, { assessment: { criteriaTable } }: PresentationInput): boolean {
  const at = criteriaTable?.criteria.findIndex((criterion) => criterion.id === id) ?? -1;
  return criteriaTable?.options.some(({ outside }) => (outside[at] ?? 0) > outsideFlagged) === true;
}

/** What lies between two options on one criterion, in natural units, of the measures on which they differ. */
export function criterionBetween({ ranges }: RangedCriterion, ends: MeasuresOfTwo, presentation: PresentationInput): string {
  const { words, format } = presentation;
  const told = ranges.flatMap((range, at) => {
    const [from, to] = [ends.from[at] ?? range.worst, ends.to[at] ?? range.best];
    if (Math.abs(to - from) <= leastApart * Math.abs(range.best - range.worst)) return [];
    const { of } = range;
    if (of !== 'judged' && of !== 'concentration') return [rangeOf({ ...range, worst: from, best: to }, presentation)];
    const score = (value: number) => format.number(Math.round((100 * (value - range.worst)) / (range.best - range.worst)));
    return [words(`weighed.trade.${of}`, { worst: score(from), best: score(to) })];
  });
  return format.longList(told);
}

function rangeOf({ of, worst, best }: RangedCriterion['ranges'][number], presentation: PresentationInput): string {
  const { words, format, amounts, table, figures } = presentation;
  const ends = (say: (value: number) => string) => ({ worst: say(worst), best: say(best) });
  switch (of) {
    case 'pvCost':
      return words(
        'weighed.range.pvCost',
        ends((value) => amounts.perYear(value / table.annuity)),
      );
    case 'risk': {
      const error = (riskError(table) ?? 0) / table.annuity;
      return words(
        'weighed.range.risk',
        ends((value) => amounts.perYear(toItsError(value / table.annuity, error))),
      );
    }
    case 'leadTime':
    case 'uncovered':
      return words(`weighed.range.${of}`, ends(format.weeks));
    case 'months':
      return words('weighed.range.months', ends(format.months));
    case 'carbon':
      return words(
        'weighed.range.carbon',
        ends((value) => format.kilograms(Number(value.toPrecision(2)))),
      );
    case 'dependence':
      return words(
        'weighed.range.dependence',
        ends((value) => percent(value, presentation)),
      );
    case 'materials':
      return words('weighed.range.materials', {
        ...ends((value) => format.number(value, { most: 1 })),
        border: format.number(figures.criticalityBorder.supplyRisk.value, { most: 1 }),
      });
    case 'concentration':
    case 'judged':
      return words(`weighed.range.${of}`);
    default:
      return `${format.number(worst)} – ${format.number(best)}`;
  }
}
