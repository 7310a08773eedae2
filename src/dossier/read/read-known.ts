import type { FieldRule } from '../../content/field.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { FieldId } from '../../content/fields.ts';
import type { Basis, EstimateId } from '../../engine/model/estimate.ts';
import type { Default } from '../defaults/default.ts';
import { exactFields, exactPlanFields } from '../draft/exact-fields.ts';
import { fieldBehind } from '../defaults/field-behind.ts';
import { placeOf } from '../defaults/place.ts';
import { planDefault } from '../defaults/plan-defaults.ts';
import { answerSourceOf, drawnByAllMakers, drawnWithThePlace, ofTheWay } from '../defaults/answer-source.ts';
import type { PlanSituation, Situation } from '../defaults/situation.ts';
import type { ResolvedValue } from './dossier.ts';
import type { Answer } from '../draft/answer.ts';
import type { Plan } from '../draft/plan-schema.ts';
import { fieldEstimate, placeEstimate, planEstimate } from '../estimates/estimate-name.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { makerOf } from '../draft/maker.ts';
import { choiceIs, readAnswer, type AnswerValue } from '../draft/read-answer.ts';

/** One question about today, answered or not. */
export function readKnown(field: FieldId, situation: Situation): ResolvedValue {
  return known({
    rule: ruleOf(field),
    answer: situation.draft.answers[field],
    given: situation.given(field),
    stand: situation.default(field),
    estimate: fieldEstimate(field),
    basis: basisOf(field, situation.draft.answers[field]),
    exact: exactFields.includes(field),
  });
}

/** One question about a plan: told, else the default, which plans with the same maker in the same country share. */
export function readPlanKnown(field: PlanFieldId, asked: PlanSituation): ResolvedValue {
  const answerSource = answerSourceOf(field, asked);
  const behind = asked.givenOfPlan(answerSource, field).kind === 'open' ? fieldBehind(field, asked) : undefined;
  if (behind !== undefined) return readKnown(behind, asked);
  const answer = answerSource.answers[field];
  const given = asked.givenOfPlan(answerSource, field);
  return known({
    rule: planRuleOf(field),
    answer,
    given,
    stand: planDefault(field, asked),
    estimate: given.kind === 'open' ? openEstimate(field, asked) : planEstimate(answerSource.id, field),
    basis: basisOf(field, answer),
    exact: exactPlanFields.includes(field),
  });
}

/** An estimate that an answer shifts or widens belongs to the plan that told it; else it is one for all such moves to a place. */
function openEstimate(field: PlanFieldId, asked: PlanSituation): EstimateId {
  const { plan, to } = asked;
  const isUsualWay = to.country.defaultMode === placeOf(to.code, asked.figures).country.defaultMode;
  if (ofTheWay.includes(field) && !isUsualWay) return planEstimate(plan.id, field);
  const maker = makerOf[plan.archetype];
  const shifting = field === 'price' ? shiftsPriceOf(asked) : undefined;
  if (shifting !== undefined) return planEstimate(shifting.id, field);
  if (maker === 'same' || !drawnWithThePlace.includes(field)) return planEstimate(plan.id, field);
  return placeEstimate(field, drawnByAllMakers.includes(field) ? undefined : maker, to.code);
}

/**
 * The plan whose answers shift what a price is estimated at: how much handwork there is, what a line saves of it, a workshop. The one
 * that tells them, so that plans that follow it share its draw; the plan itself where two others tell them, or one that is otherwise
 * a workshop.
 */
function shiftsPriceOf(asked: PlanSituation): Plan | undefined {
  const { plan, givenOfPlan } = asked;
  const isWorkshop = (one: Plan) => choiceIs(givenOfPlan(one, 'workshop'), 'yes');
  const shifts: readonly PlanFieldId[] = makerOf[plan.archetype] === 'automated' ? ['handwork', 'labourSaved'] : ['handwork'];
  const sources = shifts.map((field) => ({ field, source: answerSourceOf(field, asked) }));
  const [first, ...others] = sources.filter(({ field, source }) => givenOfPlan(source, field).kind !== 'open').map(({ source }) => source);
  if (first === undefined) return isWorkshop(plan) ? plan : undefined;
  return isWorkshop(plan) || isWorkshop(first) || others.some(({ id }) => id !== first.id) ? plan : first;
}

/** A guess at a price is no offer, and a number that was only tried is nobody's figure. */
function basisOf(field: FieldId | PlanFieldId, answer: Answer | undefined): Basis {
  if (answer?.tried === true) return 'tried';
  if (field !== 'price') return 'own-figure';
  return answer?.sure === 'rough' || answer?.sure === 'guess' ? 'own-figure' : 'quote';
}

interface QuestionOfField {
  readonly rule: FieldRule;
  readonly answer: Answer | undefined;
  readonly given: AnswerValue;
  readonly stand: Default;
  readonly estimate: EstimateId;
  readonly basis: Basis;
  readonly exact: boolean;
}

type Resolved = Pick<ResolvedValue, 'value' | 'low' | 'likely' | 'high' | 'basis'>;

function known({ rule, answer, given, stand, estimate, basis, exact }: QuestionOfField): ResolvedValue {
  const resolved = (from: 'answer' | 'ignored' | 'default', of: Resolved): ResolvedValue => ({
    estimate,
    default: stand,
    note: answer?.note,
    from,
    value: of.value,
    low: of.low,
    likely: of.likely,
    high: of.high,
    basis: of.basis,
  });
  switch (given.kind) {
    case 'number':
      return resolved('answer', { value: given.likely, low: given.low, likely: given.likely, high: given.high, basis });
    case 'choice':
      return resolved('answer', { value: given.value, low: 0, likely: 0, high: 0, basis });
    case 'choices':
      return resolved('answer', { value: given.values, low: 0, likely: 0, high: 0, basis });
    case 'series': {
      const mean = given.values.reduce((sum, value) => sum + value, 0) / given.values.length;
      return resolved('answer', { value: mean, low: mean, likely: mean, high: mean, basis });
    }
    case 'open': {
      const said = readAnswer(rule, answer, exact).given.kind !== 'open';
      const { value, low, likely, high, status } = stand;
      const restsOn = status === 'own' ? 'own-figure' : status === 'assumption' ? 'assumption' : 'statistic';
      return resolved(said ? 'ignored' : 'default', { value, low, likely, high, basis: restsOn });
    }
  }
}
