import { bridgeFigure } from '../why/bridge-figure.ts';
import { dotsFigure } from '../certainty/dots-figure.ts';
import { explanationOf } from '../why/explanation-of.ts';
import { once } from '../../engine/textbook/once.ts';
import type { OwnerPage } from './owner-page.ts';
import { rankingFigure } from './ranking-figure.ts';
import { rankingRows } from './ranking-rows.ts';
import { figuresToFindOut, tellAnswer, tellQualifiers } from './tell-answer.ts';
import { tellHorizons } from '../certainty/tell-horizons.ts';
import { moneyComparedSentence, tellPeople, tellWeighed, tellWeighedCap } from './tell-weighed.ts';
import { tellBasis } from '../certainty/tell-basis.ts';
import { tellReason } from '../why/tell-reason.ts';
import { tellStep } from '../plan/tell-step.ts';
import { stepsToTell } from '../plan/steps-to-tell.ts';
import { toPresentationInput } from '../names/to-presentation-input.ts';
import type { OwnerPageInput, PresentationInput } from '../names/presentation-input.ts';
import { tippingFigure, tippingNote, tippingRows, turningPoint } from '../tipping/tipping-rows.ts';
import { weighsFigure } from '../certainty/weighs-figure.ts';

const mostQualifiers = 2;

/** The parts that take long, or that only some screens show: the margin beside a question shows one of them. */
function partsOf(presentation: PresentationInput) {
  const { assessment } = presentation;
  const told = once(() => explanationOf(assessment));
  const ranking = once(() => rankingRows(presentation));
  return {
    ranking,
    rankingFigure: once(() => rankingFigure(presentation, ranking)),
    bridge: once(() => bridgeFigure(presentation)),
    dots: once(() => dotsFigure(presentation)),
    turning: once(() => turningPoint(presentation)),
    tipping: once(() => tippingRows(presentation)),
    tippingFigure: once(() => tippingFigure(presentation)),
    weighs: once(() => weighsFigure(presentation)),
    findOut: once(() => figuresToFindOut(presentation)),
    reasons: once(() => told().reasons.map((reason) => tellReason(reason, presentation))),
    against: once(() => told().against.map((reason) => tellReason(reason, presentation))),
    steps: once(() => stepsToTell(assessment).map((step) => tellStep(step, presentation))),
    basis: once(() => tellBasis(presentation)),
  };
}

/** The owner's page in words and pictures, in the language of `words`; screen and paper show this and nothing else. */
export function presentOwnerPage(input: OwnerPageInput): OwnerPage {
  const presentation = toPresentationInput(input);
  const { assessment, words, dossier } = presentation;
  const parts = partsOf(presentation);
  return {
    standing: assessment.standing,
    title: dossier.name.trim() === '' ? words('results.title') : words('results.titleOf', { name: dossier.name }),
    subtitle: subtitleOf(presentation),
    certainty: (assessment.weighed ?? assessment).certainty.word,
    certaintyWord: certaintyWord(presentation),
    sentence: tellWeighed(presentation) ?? tellAnswer(presentation),
    qualifiers: [...qualifiersOf(presentation), ...tellHorizons(presentation)],
    tippingNote: tippingNote(presentation),
    rough: assessment.provisional || assessment.tooFewOwnFigures,
    get ranking() {
      return parts.ranking();
    },
    get rankingFigure() {
      return parts.rankingFigure();
    },
    get bridge() {
      return parts.bridge();
    },
    get dots() {
      return parts.dots();
    },
    get turning() {
      return parts.turning();
    },
    get tipping() {
      return parts.tipping();
    },
    get tippingFigure() {
      return parts.tippingFigure();
    },
    get weighs() {
      return parts.weighs();
    },
    get findOut() {
      return parts.findOut();
    },
    get reasons() {
      return parts.reasons();
    },
    get against() {
      return parts.against();
    },
    get steps() {
      return parts.steps();
    },
    get basis() {
      return parts.basis();
    },
  };
}

function subtitleOf({ assessment, words, format, inputs }: PresentationInput): string {
  if (assessment.standing === 'nothing-calculated') return words('results.subtitle.none');
  const years = format.years(inputs.frame.horizonYears);
  if (assessment.provisional) return words('results.subtitle.provisional', { years });
  return words('results.subtitle.calculated', { years, futures: format.number(assessment.futures) });
}

/** Under given weights what money alone says stands first, then what was said of it. */
function qualifiersOf(presentation: PresentationInput): readonly string[] {
  const beside = [moneyComparedSentence(presentation), tellPeople(presentation), tellWeighedCap(presentation)].flatMap((line) =>
    line === undefined ? [] : [line],
  );
  if (beside.length === 0) return tellQualifiers(presentation);
  const isSame = presentation.assessment.weighed?.agreement === 'same';
  return [...beside, ...(isSame ? tellQualifiers(presentation) : [])].slice(0, mostQualifiers);
}

function certaintyWord({ assessment, words }: PresentationInput): string {
  if (assessment.standing !== 'answer') return words('results.certainty.none');
  return words(`results.certainty.${assessment.provisional ? 'provisional' : (assessment.weighed ?? assessment).certainty.word}`);
}
