import { drawDots } from './draw-dots.ts';
import type { Figure } from '../../scene/scene.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import { inMoney } from '../tipping/tipping-rows.ts';

const width = 300;

/** Of fifty calculated cases, in how many the leader costs less than its closest rival that goes another way. */
export function dotsFigure(presentation: PresentationInput): Figure | undefined {
  const { assessment, words, names } = presentation;
  const { leader, dots, provisional, standing } = assessment;
  if (dots.rival === undefined || provisional || standing !== 'answer') return undefined;
  const counts = { full: dots.leaderCheaper, open: dots.of - dots.leaderCheaper };
  const scene = drawDots(
    {
      full: counts.full,
      of: dots.of,
      fullLabel: words('results.dots.leader', { name: names.name(leader), cases: String(counts.full) }),
      openLabel: words('results.dots.rival', { name: names.name(dots.rival), cases: String(counts.open) }),
      fullColour: names.ink(leader),
      openColour: names.ink(dots.rival),
    },
    width,
  );
  return {
    id: 'dots',
    title: words('results.dots.title'),
    takeaway: [
      words('results.dots.takeaway', {
        cases: String(counts.full),
        of: String(dots.of),
        leader: names.inside(leader),
        rival: names.inside(dots.rival),
      }),
      ...inMoney(presentation),
    ].join(' '),
    scene,
    narrow: scene,
    table: {
      head: [words('results.dots.head.option'), words('results.dots.head.cases', { of: String(dots.of) })],
      rows: [
        [names.name(leader), String(counts.full)],
        [names.name(dots.rival), String(counts.open)],
      ],
      numeric: [1],
    },
  };
}
