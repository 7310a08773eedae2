import { drawBars } from './materials-bars.ts';
import type { ScoredProduct } from '../../dossier/materials/score-product.ts';
import type { MaterialsInput } from './materials-input.ts';
import type { Figure } from '../../scene/scene.ts';

/** More bars than this say less. */
const mostBars = 8;

/** What each material adds to the score, the heaviest first; pale is what it was before any measure. */
export function partsFigure({ parts, score, before }: ScoredProduct, { words, names, format }: MaterialsInput): Figure {
  const sorted = parts.toSorted((a, b) => b.points - a.points || b.pointsBefore - a.pointsBefore);
  const [first] = sorted;
  const points = (value: number) => format.number(value, { least: 2, most: 2 });
  const isChanged = score < before;
  return {
    id: 'parts',
    title: words('score.partsTitle'),
    takeaway: takeawayOf(first, { score, isChanged }, { words, names, format }),
    scene: drawBars(
      [
        {
          heading: '',
          bars: sorted.slice(0, mostBars).map(({ material, points: value, pointsBefore }) => ({
            label: names(`material.${material.id}.name`),
            figure: points(value),
            value,
            ...(isChanged ? { before: pointsBefore } : {}),
          })),
        },
      ],
      Math.max(0, ...parts.map(({ pointsBefore }) => pointsBefore)),
    ),
    table: {
      head: [words('score.head.material'), words('score.head.share'), words('score.head.risk'), words('score.head.points')],
      rows: sorted.map(({ material, share, supplyRisk, points: value }) => [
        names(`material.${material.id}.name`),
        format.share(share, { most: 0 }),
        format.number(supplyRisk, { least: 1, most: 1 }),
        points(value),
      ]),
      numeric: [1, 2, 3],
    },
  };
}

function takeawayOf(
  first: ScoredProduct['parts'][number] | undefined,
  { score, isChanged }: { readonly score: number; readonly isChanged: boolean },
  { words, names, format }: MaterialsInput,
): string {
  const pale = isChanged ? [words('score.partsPale')] : [];
  if (first === undefined || score === 0) return pale.join(' ');
  const name = names(`material.${first.material.id}.name`);
  return [words('score.partsTakeaway', { name, share: format.share(first.points / score, { most: 0 }) }), ...pale].join(' ');
}
