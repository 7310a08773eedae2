import { drawRanking, type RankingDrawing } from './draw-ranking.ts';
import { rankingRows, sideOf } from './ranking-rows.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import type { Ranked } from '../../engine/advise/compare/rank.ts';

/** All options against staying, a year, with eight in ten cases. */
export function rankingFigure(presentation: PresentationInput): Figure {
  const { assessment, words, names, amounts, dossier } = presentation;
  const drawing = {
    bars: assessment.ranking.map((ranked) => barOf(ranked, presentation)),
    zeroLabel: words('results.ranking.zero'),
    cheaperSide: words('results.ranking.cheaperSide'),
    dearerSide: words('results.ranking.dearerSide'),
  };
  const [best] = assessment.ranking;
  const isStay = best === undefined || best.npv <= 0;
  return {
    id: 'ranking',
    title: words(dossier.scale === 'per-100' ? 'results.ranking.titleRelative' : 'results.ranking.title'),
    takeaway: isStay ? words('results.ranking.takeawayStay') : words('results.ranking.takeaway', { best: names.name(best.option) }),
    scene: drawRanking(drawing, wideWidth),
    narrow: drawRanking(drawing, narrowWidth),
    table: {
      head: [
        words('results.ranking.head.option'),
        words('results.ranking.head.mean'),
        words('results.ranking.head.low'),
        words('results.ranking.head.high'),
      ],
      rows: rankingRows(presentation).map(({ option, name, difference }) => {
        const ranked = assessment.ranking.find((candidate) => candidate.option === option);
        return ranked === undefined ? [name, difference, '', ''] : [name, ...yearly(ranked, presentation).map(amounts.difference)];
      }),
      numeric: [1, 2, 3],
    },
  };
}

function yearly({ npvPerYear, npvLow, npvHigh }: Ranked, { table }: PresentationInput): readonly [number, number, number] {
  return [npvPerYear, npvLow / table.annuity, npvHigh / table.annuity];
}

const inkOf = { cheaper: 'better', dearer: 'worse', equal: 'ink', reference: 'ink' } as const;

function barOf(ranked: Ranked, presentation: PresentationInput): RankingDrawing['bars'][number] {
  const { words, names, amounts, assessment } = presentation;
  const [mean, low, high] = yearly(ranked, presentation);
  const name = names.name(ranked.option);
  const excluded = ranked.status === 'excluded';
  return {
    label: excluded ? words('results.ranking.excluded', { name }) : name,
    figure: ranked.option === assessment.reference ? '' : amounts.difference(mean),
    mean,
    low,
    high,
    colour: inkOf[sideOf(ranked, presentation)],
    excluded,
  };
}
