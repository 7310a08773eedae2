import {
  lettersOfTerm,
  reachOfTerm,
  stepsOfDelivery,
  termsOfDelivery,
  type StepOfDelivery,
  type TermOfDelivery,
} from '../../content/terms-of-delivery.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { narrowWidth, type Figure, type Mark } from '../../scene/scene.ts';

const letters = 68;
const edge = 30;
const top = 34;
const row = 30;
const size = 13;

/** How far each term goes from the factory to the door: the full line is in the price, the dotted one the buyer pays. */
export function reachFigure(words: NamespaceWords<'invoice'>, picked: TermOfDelivery | undefined): Figure {
  const step = (narrowWidth - letters - edge) / (stepsOfDelivery.length - 1);
  const x = (at: number) => letters + at * step;
  const heads = stepsOfDelivery.map((one, at): Mark => {
    return { mark: 'text', x: x(at), y: 16, text: words(`short.${one}`), size: 12, fill: 'soft', anchor: 'middle' };
  });
  return {
    id: 'reach-of-terms',
    title: words('reach.title'),
    takeaway: words('reach.takeaway'),
    scene: {
      width: narrowWidth,
      height: top + row * termsOfDelivery.length,
      marks: [...heads, ...termsOfDelivery.flatMap((term, at) => line(term, { y: top + row * (at + 0.4), x, isPicked: term === picked }))],
    },
    table: {
      head: [words('reach.term'), words('reach.held'), words('reach.own')],
      rows: termsOfDelivery.map((term) => [
        lettersOfTerm[term],
        list(words, stepsOfDelivery.slice(0, reachOfTerm[term])),
        list(words, stepsOfDelivery.slice(reachOfTerm[term])),
      ]),
      numeric: [],
    },
  };
}

interface Drawn {
  readonly y: number;
  readonly x: (at: number) => number;
  readonly isPicked: boolean;
}

function line(term: TermOfDelivery, { y, x, isPicked }: Drawn): readonly Mark[] {
  const to = reachOfTerm[term] - 1;
  const last = stepsOfDelivery.length - 1;
  return [
    { mark: 'text', x: 0, y: y + 5, text: lettersOfTerm[term], size, fill: 'ink', anchor: 'start', bold: isPicked },
    { mark: 'line', x1: x(to), y1: y, x2: x(last), y2: y, stroke: 'soft', width: 2, dash: [2, 4] },
    { mark: 'line', x1: x(0), y1: y, x2: x(to), y2: y, stroke: 'do', width: isPicked ? 7 : 4 },
    { mark: 'circle', x: x(to), y, r: isPicked ? 7 : 5, fill: 'do' },
  ];
}

function list(words: NamespaceWords<'invoice'>, steps: readonly StepOfDelivery[]): string {
  return steps.length === 0 ? words('reach.nothing') : steps.map((one) => words(`step.${one}`)).join(', ');
}
