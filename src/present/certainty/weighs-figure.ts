import type { Weight, WhatWeighs } from '../../engine/advise/compare/what-weighs.ts';
import { drawWeighs } from './draw-weighs.ts';
import { estimateLabel, estimateValue } from '../names/estimate-words.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

const mostRows = 8;
const mostTold = 20;

/** What each figure does to the difference between the leader and its rival, the heaviest first. */
export function weighsFigure(presentation: PresentationInput): Figure | undefined {
  const { assessment, words, amounts, dossier } = presentation;
  const { weighs, provisional } = assessment;
  const heaviest = weighs?.weights[0];
  if (weighs === undefined || heaviest === undefined || provisional) return undefined;
  const drawing = {
    rows: weighs.weights.slice(0, mostRows).map((weight) => ({ label: rowLabel(weight, presentation), ...perYear(weight, presentation) })),
    mean: -weighs.mean / presentation.table.annuity,
    even: words('advice.weighs.even'),
    cheaper: words('advice.weighs.cheaper'),
    dearer: words('advice.weighs.dearer'),
    legend: words('advice.weighs.legend'),
  };
  return {
    id: 'weighs',
    title: words(dossier.scale === 'per-100' ? 'advice.weighs.titleRelative' : 'advice.weighs.title'),
    takeaway: takeaway(weighs, heaviest, presentation),
    scene: drawWeighs(drawing, wideWidth),
    narrow: drawWeighs(drawing, narrowWidth),
    table: {
      head: (['figure', 'low', 'high', 'atLow', 'atHigh'] as const).map((column) => words(`advice.weighs.head.${column}`)),
      rows: weighs.weights.slice(0, mostTold).map((weight) => {
        const { atLow, atHigh } = perYear(weight, presentation);
        const [low, high] = ends(weight, presentation);
        return [estimateLabel(weight.estimate, presentation), low, high, amounts.difference(atLow), amounts.difference(atHigh)];
      }),
      numeric: [1, 2, 3, 4],
    },
  };
}

function takeaway({ leader, rival }: WhatWeighs, heaviest: Weight, presentation: PresentationInput): string {
  const { words, names, amounts } = presentation;
  const { atLow, atHigh } = perYear(heaviest, presentation);
  return [
    words('advice.weighs.takeaway', { figure: estimateLabel(heaviest.estimate, presentation), amount: amounts.perYear(atHigh - atLow) }),
    words('advice.weighs.reading', { leader: names.inside(leader), rival: names.inside(rival) }),
  ].join(' ');
}

function rowLabel(weight: Weight, presentation: PresentationInput): string {
  const [low, high] = ends(weight, presentation);
  return presentation.words('advice.weighs.row', { figure: estimateLabel(weight.estimate, presentation), low, high });
}

function ends({ estimate }: Weight, presentation: PresentationInput): readonly [string, string] {
  const known = presentation.inputs.estimates.find(({ id }) => id === estimate);
  return [
    estimateValue(known?.low ?? Number.NaN, estimate, presentation),
    estimateValue(known?.high ?? Number.NaN, estimate, presentation),
  ];
}

/** How much cheaper than its rival the leader is a year. */
function perYear({ atLow, atHigh }: Weight, { table }: PresentationInput): Pick<Weight, 'atLow' | 'atHigh'> {
  return { atLow: -atLow / table.annuity, atHigh: -atHigh / table.annuity };
}
