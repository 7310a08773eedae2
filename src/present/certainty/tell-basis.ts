import type { Dossier } from '../../dossier/read/dossier.ts';
import { clearFrom, leaningFrom } from '../../engine/advise/compare/certainty.ts';
import { isAnswered } from '../../engine/model/is-answered.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import { worthKnowing } from '../why/explanation-of.ts';
import { stepsToTell } from '../plan/steps-to-tell.ts';
import { percent } from '../names/percent.ts';
import { casesOf, casesTold, type PresentationInput } from '../names/presentation-input.ts';

/** What the answer rests on: how many figures of each kind, the rules of the words, edition and seed. */
export function tellBasis(presentation: PresentationInput): readonly string[] {
  const { assessment, inputs, dossier, words, format } = presentation;
  if (assessment.standing === 'nothing-calculated') return [];
  // While nothing is weighed the opinions play no part.
  const used = inputs.estimates.filter(({ isJudgement }) => isJudgement !== true || assessment.weighed !== undefined);
  const own = used.filter(isAnswered).length;
  const statistics = used.filter(({ basis }) => basis === 'statistic').length;
  const assumptions = used.length - own - statistics;
  const workedOut = estimatesWorkedOut(dossier);
  const derived = used.filter(({ id, basis }) => basis === 'assumption' && workedOut.has(id)).length;
  const { onDefaults, byChance, byEstimate } = assessment.resting;
  return [
    words('results.basis.count', { own: String(own), statistics: String(statistics), assumptions: String(assumptions) }),
    ...(derived === 0 ? [] : [words('results.basis.workedOut', { count: String(derived) })]),
    ...(byChance === undefined || assessment.provisional
      ? []
      : [words('results.basis.chance', { chance: percent(byChance, presentation), unknown: percent(1 - byChance, presentation) })]),
    byEstimate.length > 0
      ? words('results.basis.resting', { share: percent(onDefaults, presentation) })
      : words('results.basis.restingUnknown'),
    ...(nothingToFind(presentation) ? [words('gain.table.none')] : []),
    words('results.basis.rules', { clear: casesOf(clearFrom), leaning: casesOf(leaningFrom), of: casesTold }),
    words('results.basis.method', { years: format.years(inputs.frame.horizonYears) }),
    ...(dossier.scale === 'per-100' ? [words('results.basis.relative')] : []),
    words('results.basis.edition', { edition: dossier.edition, seed: String(inputs.seed) }),
  ];
}

/** Where a close answer sends people after a figure all the same, nothing is said. */
function nothingToFind({ assessment }: PresentationInput): boolean {
  const { standing, provisional } = assessment;
  const isSent = stepsToTell(assessment).some(({ code }) => code === 'find-out');
  return standing === 'answer' && !provisional && !isSent && worthKnowing(assessment).length === 0;
}

/** Assumptions that a formula of ours works out from published figures: wages, governance, logistics, freight, duties. */
function estimatesWorkedOut({ fields, plans }: Dossier): ReadonlySet<EstimateId> {
  const known = [...Object.values(fields), ...plans.flatMap((plan) => Object.values(plan.fields))];
  return new Set(
    known.filter(({ from, default: stand }) => from === 'default' && stand.workedOutFrom !== undefined).map(({ estimate }) => estimate),
  );
}
