import type { Weight, WhatWeighs } from '../engine/advise/compare/what-weighs.ts';
import { drawWeighs } from './draw-weighs.ts';
import { estimateLabel, estimateValue } from './estimate-words.ts';
import { narrowWidth, wideWidth, type Figure } from './scene.ts';
import type { Telling } from './telling.ts';

const mostRows = 8;
const mostTold = 20;

/** What each figure does to the difference between the leader and its rival, the heaviest first. */
export function weighsFigure(telling: Telling): Figure | undefined {
  const { assessment, words, amounts, dossier } = telling;
  const { weighs, provisional } = assessment;
  const heaviest = weighs?.weights[0];
  if (weighs === undefined || heaviest === undefined || provisional) return undefined;
  const drawing = {
    rows: weighs.weights.slice(0, mostRows).map((weight) => ({ label: rowLabel(weight, telling), ...perYear(weight, telling) })),
    mean: weighs.mean / telling.table.annuity,
    even: words('advice.weighs.even'),
    cheaper: words('advice.weighs.cheaper'),
    dearer: words('advice.weighs.dearer'),
    legend: words('advice.weighs.legend'),
  };
  return {
    id: 'weighs',
    title: words(dossier.scale === 'per-100' ? 'advice.weighs.titleRelative' : 'advice.weighs.title'),
    takeaway: takeaway(weighs, heaviest, telling),
    scene: drawWeighs(drawing, wideWidth),
    narrow: drawWeighs(drawing, narrowWidth),
    table: {
      head: (['figure', 'low', 'high', 'atLow', 'atHigh'] as const).map((column) => words(`advice.weighs.head.${column}`)),
      rows: weighs.weights.slice(0, mostTold).map((weight) => {
        const { atLow, atHigh } = perYear(weight, telling);
        const [low, high] = ends(weight, telling);
        return [estimateLabel(weight.estimate, telling), low, high, amounts.signed(atLow), amounts.signed(atHigh)];
      }),
      numeric: [1, 2, 3, 4],
    },
  };
}

function takeaway({ leader, rival }: WhatWeighs, heaviest: Weight, telling: Telling): string {
  const { words, names, amounts } = telling;
  const { atLow, atHigh } = perYear(heaviest, telling);
  return [
    words('advice.weighs.takeaway', { figure: estimateLabel(heaviest.estimate, telling), amount: amounts.perYear(atHigh - atLow) }),
    words('advice.weighs.reading', { leader: names.inside(leader), rival: names.inside(rival) }),
  ].join(' ');
}

function rowLabel(weight: Weight, telling: Telling): string {
  const [low, high] = ends(weight, telling);
  return telling.words('advice.weighs.row', { figure: estimateLabel(weight.estimate, telling), low, high });
}

function ends({ estimate }: Weight, telling: Telling): readonly [string, string] {
  const known = telling.inputs.estimates.find(({ id }) => id === estimate);
  return [estimateValue(known?.low ?? Number.NaN, estimate, telling), estimateValue(known?.high ?? Number.NaN, estimate, telling)];
}

function perYear({ atLow, atHigh }: Weight, { table }: Telling): Pick<Weight, 'atLow' | 'atHigh'> {
  return { atLow: atLow / table.annuity, atHigh: atHigh / table.annuity };
}
