import type { FieldRule } from '../../content/field.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { FieldId } from '../../content/fields.ts';
import type { Basis, EstimateId } from '../../engine/model/estimate.ts';
import type { Default } from '../defaults/default.ts';
import { exactFields, exactPlanFields } from '../draft/exact-fields.ts';
import { fieldBehind } from '../defaults/field-behind.ts';
import { placeOf } from '../defaults/place.ts';
import { planDefault } from '../defaults/plan-defaults.ts';
import { drawnWithThePlace, ofTheWay, answerSourceOf } from '../defaults/answer-source.ts';
import type { PlanSituation, Situation } from '../defaults/situation.ts';
import type { Known } from './dossier.ts';
import type { Answer } from '../draft/answer.ts';
import { fieldEstimate, placeEstimate, planEstimate } from '../estimates/estimate-name.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { makerOf } from '../draft/maker.ts';
import { choiceIs, readAnswer, type AnswerValue } from '../draft/read-answer.ts';

/** One question about today, answered or not. */
export function readKnown(field: FieldId, situation: Situation): Known {
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
export function readPlanKnown(field: PlanFieldId, asked: PlanSituation): Known {
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

/** How much handwork there is shifts the price by default: such a price belongs to the plan that told it. */
function openEstimate(field: PlanFieldId, asked: PlanSituation): EstimateId {
  const { plan, to, givenOfPlan } = asked;
  // An estimate that its own answer widens belongs to it alone.
  if (field === 'price' && choiceIs(givenOfPlan(plan, 'workshop'), 'yes')) return planEstimate(plan.id, field);
  const isUsualWay = to.country.defaultMode === placeOf(to.code, asked.figures).country.defaultMode;
  if (ofTheWay.includes(field) && !isUsualWay) return planEstimate(plan.id, field);
  const maker = makerOf[plan.archetype];
  const handwork = answerSourceOf('handwork', asked);
  if (field === 'price' && givenOfPlan(handwork, 'handwork').kind !== 'open') return planEstimate(handwork.id, field);
  return maker !== 'same' && drawnWithThePlace.includes(field) ? placeEstimate(field, maker, to.code) : planEstimate(plan.id, field);
}

/** A guess at a price is no offer, and a number that was only tried is nobody's figure. */
function basisOf(field: FieldId | PlanFieldId, answer: Answer | undefined): Basis {
  if (answer?.tried === true) return 'tried';
  if (field !== 'price') return 'own-figure';
  return answer?.sure === 'rough' || answer?.sure === 'guess' ? 'own-figure' : 'quote';
}

interface Asked {
  readonly rule: FieldRule;
  readonly answer: Answer | undefined;
  readonly given: AnswerValue;
  readonly stand: Default;
  readonly estimate: EstimateId;
  readonly basis: Basis;
  readonly exact: boolean;
}

function known({ rule, answer, given, stand, estimate, basis, exact }: Asked): Known {
  const about = { estimate, default: stand, note: answer?.note };
  switch (given.kind) {
    case 'number':
      return { ...about, from: 'answer', value: given.likely, low: given.low, likely: given.likely, high: given.high, basis };
    case 'choice':
      return { ...about, from: 'answer', value: given.value, low: 0, likely: 0, high: 0, basis };
    case 'choices':
      return { ...about, from: 'answer', value: given.values, low: 0, likely: 0, high: 0, basis };
    case 'series': {
      const mean = given.values.reduce((sum, value) => sum + value, 0) / given.values.length;
      return { ...about, from: 'answer', value: mean, low: mean, likely: mean, high: mean, basis };
    }
    case 'open': {
      const said = readAnswer(rule, answer, exact).given.kind !== 'open';
      const { value, low, likely, high, status } = stand;
      return {
        ...about,
        from: said ? 'ignored' : 'default',
        value,
        low,
        likely,
        high,
        basis: status === 'own' ? 'own-figure' : status === 'assumption' ? 'assumption' : 'statistic',
      };
    }
  }
}
