import { costElements } from '../content/cost-elements.ts';
import type { FieldId } from '../content/fields.ts';
import { constant, scaled } from '../engine/model/amount.ts';
import type { Amount, EstimateId } from '../engine/model/estimate.ts';
import type { Frame, ModelInputs, OptionPoint } from '../engine/model/inputs.ts';
import { onlyUsed } from '../engine/model/only-used.ts';
import type { Figures } from './defaults/load-figures.ts';
import { criteriaOf, isStandstillPriced } from './read/criteria-of.ts';
import { fieldEstimate } from './estimates/estimate-name.ts';
import type { Dossier, ReadPlan } from './read/dossier.ts';
import { ruleOf } from './draft/find-rule.ts';
import { leanOnMaterials } from './operators/materials/lean-on-materials.ts';
import { applyPlan } from './operators/apply-plan.ts';
import { createModelRegistry } from './operators/model-registry.ts';
import { gatesOfPlan } from './operators/gates-of-plan.ts';
import { judgedOf } from './operators/judged-of.ts';
import { stay, stayId } from './operators/stay.ts';
import type { ModelContext } from './operators/target.ts';
import { takeSteps, type Steps } from '../engine/textbook/take-steps.ts';

const daysPerYear = 365.25;

interface Planned {
  readonly option: OptionPoint;
  /** Undefined for today's chain as it is. */
  readonly plan: ReadPlan | undefined;
}

/** The one crossing from people's answers to the model: plain numbers and distributions, no words. */
export function toInputs(dossier: Dossier, figures: Figures): ModelInputs {
  return takeSteps(inputsSteps(dossier, figures));
}

/** The same, an option at a time. */
export function* inputsSteps(dossier: Dossier, figures: Figures): Steps<ModelInputs> {
  const registry = createModelRegistry();
  const context: ModelContext = { dossier, figures, registry, yearsUntil: (year) => yearsBetween(dossier.createdOn, year) };
  const frame = frameOf(context);
  const planned: Planned[] = [{ option: whole(stay(context), undefined), plan: undefined }];
  for (const plan of dossier.plans.filter(({ unfit, id }) => unfit === undefined && id !== stayId)) {
    yield;
    planned.push({ option: whole(applyPlan(plan, context), plan), plan });
  }
  const criteria = criteriaOf(dossier, { options: planned.map(({ option }) => option), frame }).weighed;
  const options = planned.map(({ option, plan }) => ({ ...option, judged: judgedOf(option, { plan, criteria }, context) }));
  return onlyUsed({
    seed: dossier.seed,
    ownAnswers: ownAnswers(dossier),
    estimates: registry.estimates(),
    drivers: registry.drivers(),
    events: registry.events(),
    turnsNothing: turnsNothing(dossier),
    elements: costElements.filter(({ counts }) => counts === 'money'),
    frame,
    options,
    criteria,
  });

  /** With what must hold for it, and what it needs of raw materials. */
  function whole(option: OptionPoint, plan: ReadPlan | undefined): OptionPoint {
    const gates = plan === undefined ? [] : gatesOfPlan(plan, option, context);
    const materials = leanOnMaterials(dossier, plan, { figures, isStandstillPriced: isStandstillPriced(frame) });
    return {
      ...option,
      gates: [...option.gates, ...gates],
      ...(materials === undefined ? {} : { materials }),
    };
  }
}

/** Questions that the owner answered: one that several plans share counts once, and a number that was only tried not at all. */
function ownAnswers({ fields, plans }: Dossier): number {
  const all = [...Object.values(fields), ...plans.flatMap((plan) => Object.values(plan.fields))];
  return new Set(all.flatMap(({ from, basis, estimate }) => (from === 'answer' && basis !== 'tried' ? [estimate] : []))).size;
}

/** Questions about today whose answer says what is in the price, and not what the price is. */
const answersInPrice = [
  ['freight', 'freight.perPiece'],
  ['freight', 'shipment.kilogramsPerPiece'],
  ['duty', 'duty.rate'],
  ['duty', 'cost.anti-dumping'],
  ['rescue', 'freight.airShare'],
] as const;

function turnsNothing({ goodsPrice: { parts }, scale }: Dossier): readonly EstimateId[] {
  const inPrice = answersInPrice.flatMap(([part, field]) => (parts.includes(part) ? [fieldEstimate(field)] : []));
  // Per € 100 nothing is told of how much is bought.
  return scale === 'euro' ? inPrice : [...inPrice, fieldEstimate('purchase.pieces')];
}

/** The holding rate holds ageing too; that is a cost element of its own, so only the rest of it is left; storage too where it is told. */
function frameOf({ dossier, registry, figures }: ModelContext): Frame {
  const { fields } = dossier;
  const { holdingRate, holdingWithoutAgeing, holdingWithoutStorage, serviceLevel } = figures.costDefaults;
  const left = fields['cost.warehousing'].from === 'answer' ? holdingWithoutStorage : holdingWithoutAgeing;
  const known = (field: FieldId) => registry.known(fields[field], ruleOf(field));
  return {
    horizonYears: Math.round(fields['frame.horizon'].likely),
    discountRate: known('frame.discountRate'),
    timing: 'mid',
    stockAccounting: 'cash',
    piecesPerYear: known('purchase.pieces'),
    weeklyDemandSd: known('demand.weeklySd'),
    serviceLevel: registry.figure('service-level', { ...serviceLevel, low: serviceLevel.value, high: serviceLevel.value }),
    holdingRate: scaled(registry.figure('holding', holdingRate), left.value),
    standstillPerWeek: fields['standstill.what'].value === 'nothing' ? constant(0) : known('standstill.weekCost'),
    lostShare: known('standstill.lostShare'),
    reference: stayId,
    ...taxOf(fields, known),
  };
}

/** Before tax unless the owner wants to see it after. */
function taxOf(fields: Dossier['fields'], known: (field: FieldId) => Amount): Pick<Frame, 'tax'> {
  if (fields['tax.view'].value !== 'after-tax') return {};
  return { tax: { rate: known('tax.rate'), lifeYears: fields['tax.life'].likely, deduction: known('tax.deduction') } };
}

/** From a day to the first of January of a year, or to a part of it; below 0 when that has passed. */
function yearsBetween(day: string, year: number): number {
  const start = new Date(`${day}T00:00:00Z`);
  const elapsed = start.getTime() - Date.UTC(start.getUTCFullYear(), 0, 1);
  return year - start.getUTCFullYear() - elapsed / (daysPerYear * 24 * 3600 * 1000);
}
