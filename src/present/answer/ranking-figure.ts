import { drawRanking, type RankingDrawing } from './draw-ranking.ts';
import { once } from '../../engine/textbook/once.ts';
import { sideOf, type RankingRow } from './ranking-rows.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import type { Ranked } from '../../engine/advise/compare/rank.ts';

/** All options against staying, a year, with eight in ten cases. Beside a question only the narrow picture is drawn, and each is made when asked for. */
export function rankingFigure(presentation: PresentationInput, rowsOf: () => readonly RankingRow[]): Figure {
  const { assessment, words, names, dossier } = presentation;
  const drawing = {
    bars: assessment.ranking.map((ranked) => barOf(ranked, presentation)),
    zeroLabel: words('results.ranking.zero'),
    cheaperSide: words('results.ranking.cheaperSide'),
    dearerSide: words('results.ranking.dearerSide'),
  };
  const [best] = assessment.ranking;
  const isStay = best === undefined || best.npv <= 0;
  const wide = once(() => drawRanking(drawing, wideWidth));
  const narrow = once(() => drawRanking(drawing, narrowWidth));
  const table = once(() => tableOf(rowsOf(), presentation));
  return {
    id: 'ranking',
    title: words(dossier.scale === 'per-100' ? 'results.ranking.titleRelative' : 'results.ranking.title'),
    takeaway: isStay ? words('results.ranking.takeawayStay') : words('results.ranking.takeaway', { best: names.name(best.option) }),
    get scene() {
      return wide();
    },
    get narrow() {
      return narrow();
    },
    get table() {
      return table();
    },
  };
}

function tableOf(ranking: readonly RankingRow[], presentation: PresentationInput): Figure['table'] {
  const { assessment, words, amounts } = presentation;
  return {
    head: [
      words('results.ranking.head.option'),
      words('results.ranking.head.mean'),
      words('results.ranking.head.low'),
      words('results.ranking.head.high'),
    ],
    rows: ranking.map(({ option, name, difference }) => {
      const ranked = assessment.ranking.find((candidate) => candidate.option === option);
      return ranked === undefined ? [name, difference, '', ''] : [name, ...yearly(ranked, presentation).map(amounts.difference)];
    }),
    numeric: [1, 2, 3],
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
