import { criteria, type CriterionId } from '../../content/criteria.ts';
import type { RangedCriterion } from '../../engine/advise/weigh/weighed.ts';
import { percent } from './percent.ts';
import type { PresentationInput } from './presentation-input.ts';

/** A measure outside its range in more cases than this is flagged. */
export const outsideFlagged = 0.01;

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
  const range = ranges.map((one) => rangeOf(one, presentation)).join('; ');
  return isOutside(id, presentation) ? presentation.words('weighed.outside', { range }) : range;
}

function isOutside(id: string, { assessment: { criteriaTable } }: PresentationInput): boolean {
  const at = criteriaTable?.criteria.findIndex((criterion) => criterion.id === id) ?? -1;
  return criteriaTable?.options.some(({ outside }) => (outside[at] ?? 0) > outsideFlagged) === true;
}

function rangeOf({ of, worst, best }: RangedCriterion['ranges'][number], presentation: PresentationInput): string {
  const { words, format, amounts, table, figures } = presentation;
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
