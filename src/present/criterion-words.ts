import { criteria, type CriterionId } from '../content/criteria.ts';
import type { RangedCriterion } from '../engine/explain/weighed.ts';
import { percent } from './tell-reason.ts';
import type { Telling } from './telling.ts';

function known(id: string): CriterionId | undefined {
  return criteria.find((criterion) => criterion.id === id)?.id;
}

/** As a heading. */
export function criterionName(id: string, { words }: Pick<Telling, 'words'>): string {
  const criterion = known(id);
  return criterion === undefined ? id : words(`weighed.criterion.${criterion}.name`);
}

/** What more of it brings, within a sentence. */
export function criterionGain(id: string, { words }: Pick<Telling, 'words'>): string {
  const criterion = known(id);
  return criterion === undefined ? id : words(`weighed.criterion.${criterion}.inside`);
}

/** The range that a weight speaks of, in the natural units of this dossier. */
export function criterionRange({ ranges }: RangedCriterion, telling: Telling): string {
  return ranges.map((range) => rangeOf(range, telling)).join('; ');
}

function rangeOf({ of, worst, best }: RangedCriterion['ranges'][number], telling: Telling): string {
  const { words, format, amounts, table } = telling;
  const ends = (say: (value: number) => string) => ({ worst: say(worst), best: say(best) });
  switch (of) {
    case 'pvCost':
    case 'risk':
      return words(
        `weighed.range.${of}`,
        ends((value) => amounts.perYear(value / table.annuity)),
      );
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
        ends((value) => percent(value, telling)),
      );
    case 'concentration':
    case 'judged':
      return words(`weighed.range.${of}`);
    default:
      return `${format.number(worst)} – ${format.number(best)}`;
  }
}
