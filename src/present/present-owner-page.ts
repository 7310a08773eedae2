import { bridgeFigure } from './bridge-figure.ts';
import { dotsFigure } from './dots-figure.ts';
import { explanationOf } from './explanation-of.ts';
import type { OwnerPage } from './owner-page.ts';
import { rankingFigure } from './ranking-figure.ts';
import { rankingRows } from './ranking-rows.ts';
import { figuresToFindOut, tellAnswer, tellQualifiers } from './tell-answer.ts';
import { tellHorizons } from './tell-horizons.ts';
import { tellMoneyBeside, tellPeople, tellWeighed, tellWeighedCap } from './tell-weighed.ts';
import { tellBasis } from './tell-basis.ts';
import { tellReason } from './tell-reason.ts';
import { tellGain } from './tell-gain.ts';
import { tellStep } from './tell-step.ts';
import { stepsToTell } from './steps-to-tell.ts';
import { startTelling } from './start-telling.ts';
import type { OwnerPageInput, Telling } from './telling.ts';
import { tippingFigure, tippingNote, tippingRows } from './tipping-rows.ts';
import { weighsFigure } from './weighs-figure.ts';

const mostQualifiers = 2;

/** The owner's page in words and pictures, in the language of `words`; screen and paper show this and nothing else. */
export function presentOwnerPage(input: OwnerPageInput): OwnerPage {
  const telling = startTelling(input);
  const { assessment, words, dossier } = telling;
  const told = explanationOf(assessment);
  const tipping = tippingFigure(telling);
  const weighs = weighsFigure(telling);
  return {
    standing: assessment.standing,
    title: dossier.name.trim() === '' ? words('results.title') : words('results.titleOf', { name: dossier.name }),
    subtitle: subtitleOf(telling),
    certainty: (assessment.weighed ?? assessment).certainty.word,
    certaintyWord: certaintyWord(telling),
    sentence: tellWeighed(telling) ?? tellAnswer(telling),
    qualifiers: [...qualifiersOf(telling), ...tellHorizons(telling)],
    ranking: rankingRows(telling),
    rankingFigure: rankingFigure(telling),
    bridge: bridgeFigure(telling),
    dots: dotsFigure(telling),
    tipping: tippingRows(telling),
    tippingNote: tippingNote(telling),
    ...(tipping === undefined ? {} : { tippingFigure: tipping }),
    ...(weighs === undefined ? {} : { weighs }),
    findOut: figuresToFindOut(telling),
    reasons: told.reasons.map((reason) => tellReason(reason, telling)),
    against: told.against.map((reason) => tellReason(reason, telling)),
    steps: stepsToTell(assessment).map((step) => [tellStep(step, telling), ...tellGain(step, telling)].join(' ')),
    basis: tellBasis(telling),
    rough: assessment.provisional || assessment.tooFewOwnFigures,
  };
}

function subtitleOf({ assessment, words, format, inputs }: Telling): string {
  if (assessment.standing === 'nothing-calculated') return words('results.subtitle.none');
  const years = format.years(inputs.frame.horizonYears);
  if (assessment.provisional) return words('results.subtitle.provisional', { years });
  return words('results.subtitle.calculated', { years, futures: format.number(assessment.futures) });
}

/** Under given weights what money alone says stands first, then what was said of it. */
function qualifiersOf(telling: Telling): readonly string[] {
  const beside = [tellMoneyBeside(telling), tellPeople(telling), tellWeighedCap(telling)].flatMap((line) =>
    line === undefined ? [] : [line],
  );
  if (beside.length === 0) return tellQualifiers(telling);
  const isSame = telling.assessment.weighed?.agreement === 'same';
  return [...beside, ...(isSame ? tellQualifiers(telling) : [])].slice(0, mostQualifiers);
}

function certaintyWord({ assessment, words }: Telling): string {
  if (assessment.standing !== 'answer') return words('results.certainty.none');
  return words(`results.certainty.${assessment.provisional ? 'provisional' : (assessment.weighed ?? assessment).certainty.word}`);
}
