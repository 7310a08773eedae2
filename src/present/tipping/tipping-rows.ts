import type { Assessment } from '../../engine/advise/assessment.ts';
import type { OptionId } from '../../engine/model/inputs.ts';
import { drawTipping } from './draw-tipping.ts';
import { estimateLabel, estimateValue } from '../names/estimate-words.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import type { PresentationInput } from '../names/presentation-input.ts';
import type { TippingPoint } from '../../engine/advise/compare/tipping-points.ts';

const mostRows = 5;
const mostFar = 2;
const timesFrom = 2;

/** The nearest turning points: those within the plausible first, then at most two that lie further off. */
export function tippingRows(presentation: PresentationInput): readonly TippingRow[] {
  return shownPoints(presentation).map((point) => {
    const { estimate, now, at, kind, becomes, plausible } = point;
    const distance = distanceOf(point, presentation);
    return {
      what: estimateLabel(estimate, presentation),
      now: estimateValue(now, estimate, presentation),
      turnsAt: estimateValue(at, estimate, presentation),
      becomes:
        kind === 'stay'
          ? presentation.words('results.tipping.stayCheaper', { leader: presentation.names.inside(presentation.assessment.leader) })
          : presentation.words('results.tipping.becomes', { option: presentation.names.inside(becomes) }),
      distance: plausible ? distance : presentation.words('results.tipping.outside', { distance }),
    };
  });
}

/** The nearest figure at which the answer turns within what is plausible, in its own unit; undefined where there is none. */
export function turningPoint(presentation: PresentationInput): TurningPoint | undefined {
  const { words, names, assessment } = presentation;
  const point = shownPoints(presentation).find(({ plausible }) => plausible);
  if (point === undefined) return undefined;
  const { estimate, now, at, kind, becomes } = point;
  const option = names.name(kind === 'stay' ? assessment.reference : becomes);
  return {
    headline: words(at < now ? 'answer.turning.below' : 'answer.turning.above', {
      option,
      value: estimateValue(at, estimate, presentation),
    }),
    now: words('answer.turning.now', { what: estimateLabel(estimate, presentation), now: estimateValue(now, estimate, presentation) }),
  };
}

export interface TurningPoint {
  readonly headline: string;
  readonly now: string;
}

/** What was found, in a sentence; where weights are given too, that this looks at money. */
export function tippingNote(presentation: PresentationInput): string {
  if (presentation.assessment.ranking.length < 2) return presentation.words('results.tipping.alone');
  return [noteOf(presentation), ...inMoney(presentation)].join(' ');
}

/** Nothing while nobody weighs: then all is in money. */
export function inMoney({ assessment, words }: Pick<PresentationInput, 'assessment' | 'words'>): readonly string[] {
  return assessment.weighed === undefined ? [] : [words('weighed.inMoney')];
}

function noteOf({ assessment, words }: PresentationInput): string {
  if (assessment.tippingLookedAt === 0) return words('results.tipping.pending');
  if (assessment.tipping.length === 0) return words('results.tipping.none');
  const plausible = assessment.tipping.filter((point) => point.plausible);
  if (plausible.length === 0) return words('results.tipping.farOnly');
  return words(plausible.some((point) => turnsAway(point, assessment)) ? 'results.tipping.some' : 'results.tipping.sameWay');
}

/** Whether it turns to another way, and not only to another form of staying. */
function turnsAway({ becomes }: TippingPoint, { ranking, leader }: Assessment): boolean {
  const directionOf = (option: OptionId) => ranking.find((ranked) => ranked.option === option)?.direction;
  return directionOf(becomes) !== directionOf(leader);
}

export function tippingFigure(presentation: PresentationInput): Figure | undefined {
  const { words } = presentation;
  const points = shownPoints(presentation);
  const rows = tippingRows(presentation);
  const nearest = rows[0];
  if (nearest === undefined) return undefined;
  const strips = points.map(({ now, at, range, estimate }, index) => ({
    label: rows[index]?.what ?? estimateLabel(estimate, presentation),
    now,
    at,
    range,
    nowLabel: words('results.tipping.nowMark', { value: estimateValue(now, estimate, presentation) }),
    turnLabel: words('results.tipping.turnMark', { value: estimateValue(at, estimate, presentation) }),
  }));
  const head = ['what', 'now', 'turnsAt', 'becomes', 'distance'] as const;
  return {
    id: 'tipping',
    title: words('results.tipping.figureTitle'),
    takeaway: words('results.tipping.figureTakeaway', { what: nearest.what, now: nearest.now, at: nearest.turnsAt }),
    scene: drawTipping(strips, wideWidth),
    narrow: drawTipping(strips, narrowWidth),
    table: {
      head: head.map((column) => words(`report.tippingHead.${column}`)),
      rows: rows.map((row) => head.map((column) => row[column])),
      numeric: [1, 2],
    },
  };
}

/** One point per estimate: where it turns to the nearest side; what turns to another way comes first. */
function shownPoints({ assessment }: PresentationInput): readonly TippingPoint[] {
  const nearest = assessment.tipping
    .toSorted((a, b) => Number(turnsAway(b, assessment)) - Number(turnsAway(a, assessment)))
    .filter(({ estimate }, at, all) => all.findIndex((other) => other.estimate === estimate) === at);
  const plausible = nearest.filter((point) => point.plausible).slice(0, mostRows);
  const far = nearest.filter((point) => !point.plausible).slice(0, Math.min(mostFar, mostRows - plausible.length));
  return [...plausible, ...far];
}

function distanceOf({ now, at, estimate }: TippingPoint, presentation: PresentationInput): string {
  const { words, format } = presentation;
  const unit = presentation.inputs.estimates.find(({ id }) => id === estimate)?.unit;
  const isRise = at > now;
  if (now <= 0 || unit === 'calendar-year') {
    const value =
      unit === 'calendar-year' ? format.years(Math.round(Math.abs(at - now))) : estimateValue(Math.abs(at - now), estimate, presentation);
    return words(isRise ? 'results.tipping.more' : 'results.tipping.less', { value });
  }
  if (at / now >= timesFrom) return words('results.tipping.times', { times: format.number(at / now, { most: 1 }) });
  const share = format.share(Math.abs(at - now) / now, { most: 0 });
  return words(isRise ? 'results.tipping.higher' : 'results.tipping.lower', { share });
}

export interface TippingRow {
  readonly what: string;
  readonly now: string;
  readonly turnsAt: string;
  readonly becomes: string;
  readonly distance: string;
}
