import type { JudgedCertainty } from '../../engine/advise/compare/certainty.ts';
import { leaningFrom } from '../../engine/advise/compare/certainty.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { OptionId } from '../../engine/model/inputs.ts';
import { estimateLabel, isAskable } from '../names/estimate-words.ts';
import { worthKnowing } from '../why/explanation-of.ts';
import { gateFails, gateName } from '../names/gate-name.ts';
import { casesOf, casesTold, type PresentationInput } from '../names/presentation-input.ts';
import { percent } from '../names/percent.ts';

const mostQualifiers = 2;
const figuresToFind = 3;
/** Within this many points of an even split two variants are told as one. */
const evenAround = 0.5;

/** The one sentence that answers the question. */
export function tellAnswer(presentation: PresentationInput): string {
  const { assessment, words, names } = presentation;
  const { standing, leader, certainty, provisional } = assessment;
  if (standing === 'nothing-calculated') return words('results.sentence.nothing');
  if (standing === 'none-passes') return words('results.sentence.nonePasses', { option: names.inside(leader) });
  if (standing === 'alone') return words('results.sentence.alone');
  if (provisional) return words('results.sentence.provisional', { leader: names.inside(leader) });
  if (certainty.rival === undefined) return words('results.sentence.onlyWay', { leader: names.name(leader) });
  if (assessment.same.includes(certainty.rival)) {
    return words('results.sentence.equal', { leader: names.inside(leader), rival: names.inside(certainty.rival) });
  }
  if (isBeyondReach(assessment)) return words('results.sentence.onlyPossible', { leader: names.name(leader) });
  return certainty.word === 'close' ? tellClose(presentation, certainty.rival) : tellLead(presentation, certainty.rival);
}

function tellClose({ assessment, words, names }: PresentationInput, rival: OptionId): string {
  const { leader, dots } = assessment;
  return words('results.sentence.close', {
    leader: names.inside(leader),
    rival: names.inside(rival),
    cases: String(dots.leaderCheaper),
    of: String(dots.of),
  });
}

function tellLead({ assessment, words, names, amounts }: PresentationInput, rival: OptionId): string {
  const { leader, reference, certainty, dots, ranking } = assessment;
  const isClear = certainty.word === 'clear';
  const told = { leader: names.name(leader), rival: names.inside(rival), cases: String(dots.leaderCheaper), of: String(dots.of) };
  if (leader === reference) return words(isClear ? 'results.sentence.stayClear' : 'results.sentence.stayLeaning', told);
  if (directionOf(assessment, leader) === directionOf(assessment, reference)) {
    return words(isClear ? 'results.sentence.holdClear' : 'results.sentence.holdLeaning', {
      rival: told.rival,
      cases: told.cases,
      of: told.of,
    });
  }
  const amount = amounts.perYear(ranking.find(({ option }) => option === leader)?.npvPerYear ?? 0);
  return words(isClear ? 'results.sentence.moveClear' : 'results.sentence.moveLeaning', { leader: told.leader, amount });
}

function directionOf({ ranking }: Assessment, option: OptionId): string {
  return ranking.find((ranked) => ranked.option === option)?.direction ?? option;
}

/** The rival would cost less, but the person's own limits rule it out. */
export function isBeyondReach({ certainty }: Pick<Assessment, 'certainty'>): boolean {
  return certainty.rivalExcluded && certainty.share < evenAround;
}

/** What the sentence needs beside it to be honest: at most two, the most important first. */
export function tellQualifiers(presentation: PresentationInput): readonly string[] {
  const { assessment, words } = presentation;
  if (assessment.standing === 'nothing-calculated') return [words('results.qualifier.nothing')];
  if (assessment.standing === 'none-passes') return missing(presentation);
  return [
    ...ownFigures(presentation),
    ...beyondReach(presentation),
    ...condition(presentation),
    ...cap(presentation),
    ...variants(presentation),
    ...gap(presentation),
    ...(presentation.dossier.alreadyHere ? [words('results.qualifier.alreadyHere')] : []),
  ].slice(0, mostQualifiers);
}

/** Names of the figures most worth finding out, of those that a person can find. */
export function figuresToFindOut(presentation: PresentationInput): readonly string[] {
  const { findOut, tooFewOwnFigures } = presentation.assessment;
  const turning = worthKnowing(presentation.assessment);
  // Where no answer would change the choice there is nothing to send anyone after, unless there is no answer to speak of.
  const toFind = turning.length === 0 && tooFewOwnFigures ? findOut : turning;
  const labels = toFind.filter(isAskable).map((id) => estimateLabel(id, presentation));
  return [...new Set(labels)].slice(0, figuresToFind);
}

function missing(presentation: PresentationInput): readonly string[] {
  const miss = presentation.assessment.nearestMiss;
  if (miss === undefined) return [];
  return [gateFails(miss, presentation)];
}

function ownFigures(presentation: PresentationInput): readonly string[] {
  if (!presentation.assessment.tooFewOwnFigures) return [];
  const figures = figuresToFindOut(presentation);
  if (figures.length === 0) return [presentation.words('results.qualifier.tooFewPlain')];
  return [presentation.words('results.qualifier.tooFew', { figures: presentation.format.longList(figures) })];
}

function beyondReach(presentation: PresentationInput): readonly string[] {
  const { assessment, words, names, amounts, table } = presentation;
  const rival = assessment.ranking.find(({ option }) => option === assessment.certainty.rival);
  const leader = assessment.ranking.find(({ option }) => option === assessment.leader);
  const gate = rival?.failedGates[0];
  if (!assessment.certainty.rivalExcluded || rival === undefined || leader === undefined || gate === undefined) return [];
  if (!isBeyondReach(assessment)) return [words('results.qualifier.allExcluded')];
  const amount = amounts.perYear((leader.pvCost - rival.pvCost) / table.annuity);
  return [words('results.qualifier.beyondReach', { rival: names.name(rival.option), amount, why: gateFails(gate, presentation) })];
}

function condition(presentation: PresentationInput): readonly string[] {
  const { ranking, leader } = presentation.assessment;
  const gate = ranking.find(({ option }) => option === leader)?.failedGates[0]?.gate;
  return gate === undefined ? [] : [presentation.words('results.qualifier.conditional', { gate: gateName(gate, presentation) })];
}

function cap(presentation: PresentationInput): readonly string[] {
  return capSentences(presentation.assessment.certainty, 'results.qualifier.capped', presentation);
}

/** Why the word is less firm than the cases alone would make it; `capped` words it where most rests on assumptions. */
export function capSentences(
  { cappedBy, assumedShare }: Pick<JudgedCertainty, 'cappedBy' | 'assumedShare'>,
  capped: 'results.qualifier.capped' | 'weighed.capped',
  { words, format }: Pick<PresentationInput, 'words' | 'format'>,
): readonly string[] {
  switch (cappedBy) {
    case 'few-answers':
      return [words('results.qualifier.fewAnswers')];
    case 'extras':
      return [words('results.qualifier.extras')];
    case 'formula-price':
      return [words('results.qualifier.formulaPrice')];
    case 'assumptions':
      return [words(capped, { share: percent(assumedShare, { format }) })];
    case undefined:
      return [];
  }
}

/** Options that go the same way are told in one sentence, so that a narrow race among them does not read as doubt about the way. */
function variants({ assessment, words, names, amounts }: PresentationInput): readonly string[] {
  const { leader, reference, closestVariant, ranking, provisional } = assessment;
  if (closestVariant === undefined || provisional) return [];
  const { option: variant, share } = closestVariant;
  if (Math.abs(share - evenAround) < leaningFrom - evenAround) {
    return [words('results.qualifier.variantEqual', { leader: names.name(leader), variant: names.inside(variant) })];
  }
  if (variant === reference) {
    const gain = ranking.find(({ option }) => option === leader)?.npvPerYear ?? 0;
    return [
      words('results.qualifier.holdGain', {
        leader: names.inside(leader),
        amount: amounts.perYear(gain),
        cases: casesOf(share),
        of: casesTold,
      }),
    ];
  }
  return [words('results.qualifier.variantAhead', { variant: names.name(variant), cases: casesOf(share), of: casesTold })];
}

/** Too close to tell still has a direction and an amount. */
function gap({ assessment, words, names, amounts, table }: PresentationInput): readonly string[] {
  const { certainty, leader, ranking, provisional, same } = assessment;
  const rival = ranking.find(({ option }) => option === certainty.rival);
  const first = ranking.find(({ option }) => option === leader);
  if (
    certainty.word !== 'close' ||
    isBeyondReach(assessment) ||
    provisional ||
    rival === undefined ||
    first === undefined ||
    same.includes(rival.option)
  )
    return [];
  const amount = amounts.perYear((rival.pvCost - first.pvCost) / table.annuity);
  return [words('results.qualifier.gap', { amount, option: names.inside(leader) })];
}
