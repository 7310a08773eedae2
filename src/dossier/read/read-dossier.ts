import { fields, type FieldId } from '../../content/fields.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import { unfitOf } from './applicable-plans.ts';
import { borderRemarks } from './border-remarks.ts';
import { createSituation } from '../defaults/create-situation.ts';
import type { Figures } from '../defaults/load-figures.ts';
import { isHome } from '../defaults/place.ts';
import type { Situation } from '../defaults/situation.ts';
import type { Dossier, ResolvedValue, ReadPlan } from './dossier.ts';
import type { Plan } from '../draft/plan-schema.ts';
import type { Draft } from '../draft/draft.ts';
import { makerOf } from '../draft/maker.ts';
import { linesOfDraft } from '../materials/material-lines.ts';
import type { Problem } from '../draft/problem.ts';
import { problemsOf, withoutOdd } from './problems-of.ts';
import { readJudgements } from './read-judgements.ts';
import { readKnown, readPlanKnown } from './read-known.ts';
import { remarksOn } from './remarks-on.ts';
import { takeSteps, type Steps } from '../../engine/textbook/take-steps.ts';
import { partsOf } from '../draft/mixed-parts.ts';
import { directionOf, directionOfMix } from './direction-of.ts';

export type Reading = { readonly ok: true; readonly dossier: Dossier } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A draft as the model takes it, each open answer with what stands in for it; or what has to be put right first. An answer
 * about one plan that cannot be used leaves that plan out and not the others.
 */
export function readDossier(draft: Draft, figures: Figures): Reading {
  return takeSteps(readingSteps(draft, figures));
}

/** The same, a plan at a time. */
export function* readingSteps(draft: Draft, figures: Figures): Steps<Reading> {
  const problems = problemsOf(draft, figures);
  if (problems.some(({ outcome, plan }) => outcome === 'refuse' && plan === undefined)) return { ok: false, problems };
  const situation = createSituation(draft, figures);
  const plans = yield* readPlans(situation);
  const dossier: Dossier = {
    id: draft.id,
    name: draft.name === '' ? (draft.answers.product?.text ?? '') : draft.name,
    example: draft.example,
    edition: draft.edition,
    createdOn: draft.createdOn,
    seed: draft.seed,
    scale: situation.scale,
    piecesKnown: situation.given('purchase.pieces').kind === 'number',
    origin: situation.origin,
    alreadyHere: isHome(situation.origin),
    goods: situation.goods,
    goodsPrice: situation.goodsPrice(),
    fields: recordOf(
      fields.map(({ id }) => id),
      (id: FieldId) => readKnown(id, situation),
    ),
    materials: { lines: linesOfDraft(draft, figures), isTold: draft.materials !== undefined },
    chain: situation.chain,
    plans,
    judgements: readJudgements(draft, {
      places: [situation.origin, ...plans.filter(({ unfit }) => unfit === undefined).map(({ place }) => place)].filter(
        ({ code }) => code !== '',
      ),
      archetypes: plans.filter(({ unfit }) => unfit === undefined).map(({ archetype }) => archetype),
    }),
    remarks: problems,
  };
  return {
    ok: true,
    dossier: { ...dossier, remarks: withoutOdd([...problems, ...remarksOn(dossier), ...borderRemarks(dossier, figures)]) },
  };
}

/** Mixes come after the others, of which they are made. */
function* readPlans(situation: Situation): Steps<readonly ReadPlan[]> {
  const plans: { readonly plan: Plan; readonly read: ReadPlan }[] = [];
  for (const plan of situation.draft.plans) {
    plans.push({ plan, read: readPlan(plan, situation) });
    yield;
  }
  return plans.map(({ plan, read }) => {
    if (plan.archetype !== 'mix' || read.unfit !== undefined) return read;
    const parts = partsOf(plan).flatMap((part) =>
      plans.filter(({ read: { id } }) => id === part.plan).map((of) => ({ plan: of.read, share: part.share })),
    );
    return { ...read, parts, direction: directionOfMix(parts) };
  });
}

function readPlan(plan: Plan, situation: Situation): ReadPlan {
  const asked = { ...situation, plan, to: situation.placeOfPlan(plan) };
  return {
    id: plan.id,
    archetype: plan.archetype,
    direction: directionOf(plan, asked.to, situation.origin),
    name: plan.name,
    maker: makerOf[plan.archetype],
    place: asked.to,
    fields: recordOf(
      planFields.map(({ id }) => id),
      (id: PlanFieldId) => readPlanKnown(id, asked),
    ),
    replaces: replacedBy(plan, situation.figures),
    parts: [],
    unfit: unfitOf(plan, situation.draft, situation.figures),
  };
}

function replacedBy({ replaces }: Plan, { findMaterial }: Figures): ReadPlan['replaces'] {
  const material = replaces && findMaterial(replaces.material);
  return material && replaces && { material: material.id, share: replaces.share };
}

function recordOf<Id extends string>(ids: readonly Id[], of: (id: Id) => ResolvedValue): Readonly<Record<Id, ResolvedValue>> {
  const record: Partial<Record<Id, ResolvedValue>> = {};
  for (const id of ids) record[id] = of(id);
  if (!isWhole(record, ids)) throw new RangeError('dossier: a field was not read');
  return record;
}

function isWhole<Id extends string>(record: Partial<Record<Id, ResolvedValue>>, ids: readonly Id[]): record is Record<Id, ResolvedValue> {
  return ids.every((id) => record[id] !== undefined);
}
