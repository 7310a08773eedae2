import * as fc from 'fast-check';
import { archetypes, type ArchetypeId } from '../../src/content/archetypes.ts';
import { criteria } from '../../src/content/criteria.ts';
import type { FieldRule } from '../../src/content/field.ts';
import { fields, type FieldId } from '../../src/content/fields.ts';
import { judgedCriteria, judgedOfWay } from '../../src/content/judgements.ts';
import { planFields, type PlanFieldId } from '../../src/content/plan-fields.ts';
import type { Answer } from '../../src/dossier/draft/answer.ts';
import type { Plan } from '../../src/dossier/draft/plan-schema.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { countryCodes } from '../../src/reference/countries/country-codes.ts';
import { draftOf, figures, said } from './draft-of.ts';

const mostPlans = 5;
const mostMonths = 48;
const most = 1e7;
const sure = fc.constantFrom('exact', 'about', 'rough', 'guess' as const);
const open = fc.constantFrom<Answer | undefined>(undefined, { unknown: true });
const share = fc.oneof(fc.constantFrom(0, 0.1, 0.2, 0.3, 0.5, 0.7, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** An answer that the field would accept: anywhere within its bounds, mostly in its plausible range where that is told, also at its ends. */
function answerTo(rule: FieldRule): fc.Arbitrary<Answer | undefined> {
  if (rule.kind === 'country') return fc.constantFrom(...countryCodes).map(said);
  if (rule.kind === 'product') return fc.oneof(open, fc.constantFrom(...figures.productIds).map(said));
  if (rule.kind === 'choices')
    return fc.oneof(
      open,
      fc.subarray([...(rule.choices ?? [])]).map((value) => ({ value })),
    );
  if (rule.kind === 'series') return fc.oneof(open, series);
  if (rule.kind === 'goods-code') return fc.oneof(open, goodsCode.map(said));
  if (rule.kind !== 'number') return fc.oneof(open, fc.constantFrom(...(rule.choices ?? [''])).map(said));
  return fc.oneof({ arbitrary: open, weight: 1 }, { arbitrary: numberIn(rule), weight: 2 });
}

/** Codes of four to eight digits of the Combined Nomenclature, of headings there are and of others. */
const goodsCode = fc.stringMatching(/^(?:2[89]|[3-8]\d|9[0-6])\d{2}(?:\d{2}){0,2}$/);

/** Sales a month: seasons, months without any, and the same number every month. */
const series: fc.Arbitrary<Answer> = fc
  .oneof(
    fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 6, maxLength: mostMonths }),
    fc.array(fc.constantFrom(0, 0, 1, 100, 1e9), { minLength: 6, maxLength: mostMonths }),
    fc
      .tuple(fc.integer({ min: 6, max: mostMonths }), fc.double({ min: 0.1, max: 1e6, noNaN: true }))
      .map(([months, sold]) => Array.from({ length: months }, () => sold)),
  )
  .filter((months) => months.some((sold) => sold > 0))
  .map((months) => ({ value: 1, series: months }));

/** As likely small as large: a third in proportion, a third in powers, and seldom an end, or a number as small as numbers go. */
function numberIn({ bounds = [0, 1], plausible }: FieldRule): fc.Arbitrary<Answer> {
  const [first, last] = plausible ?? bounds;
  const part = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);
  const smallest = Math.max(first, Math.min(0.01, last));
  const value = fc.oneof(
    { arbitrary: part.map((share) => first + share * (Math.min(last, most) - first)), weight: 10 },
    { arbitrary: part.map((share) => smallest * (Math.min(last, most) / smallest) ** share), weight: 10 },
    { arbitrary: fc.constantFrom(first, last, ...bounds), weight: 2 },
    { arbitrary: fc.double({ min: bounds[0], max: bounds[1], noNaN: true }), weight: 1 },
  );
  return fc.oneof(
    { arbitrary: fc.record({ value, sure }), weight: 3 },
    { arbitrary: fc.record({ value, sure: fc.constant('range' as const), low: value, high: value }), weight: 1 },
  );
}

function answersTo<Id extends FieldId | PlanFieldId>(
  rules: readonly (FieldRule & { readonly id: Id })[],
): fc.Arbitrary<Partial<Record<Id, Answer>>> {
  return fc.tuple(...rules.map((rule) => answerTo(rule).map((answer) => ({ id: rule.id, answer })))).map((all) => {
    const answers: Partial<Record<Id, Answer>> = {};
    for (const { id, answer } of all) if (answer !== undefined) answers[id] = answer;
    return answers;
  });
}

const material = fc.constantFrom(...figures.materials.map(({ id }) => id));
const place = fc.constantFrom(...countryCodes);

const single = fc.constantFrom(...archetypes.map(({ id }) => id).filter((id) => id !== 'mix'));
const kinds: fc.Arbitrary<readonly ArchetypeId[]> = fc.oneof(
  fc.array(single, { maxLength: mostPlans }),
  fc
    .tuple(fc.array(single, { minLength: 1, maxLength: mostPlans - 1 }), fc.integer({ min: 1, max: 2 }))
    .map(([others, mixes]) => [...others, ...Array.from({ length: mixes }, () => 'mix' as const)]),
);

/** Parts of any size, that come to one, that are missing, that are mixes, or that are named twice. */
function partsAmong(plans: number): fc.Arbitrary<NonNullable<Plan['parts']>> {
  const named = fc.integer({ min: 0, max: plans }).map((at) => `plan-${at}`);
  const any = fc.array(fc.record({ plan: named, share }), { maxLength: 6 });
  const whole = fc
    .array(fc.record({ plan: named, share: fc.double({ min: 0.01, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 4 })
    .map((parts) => {
      const sum = parts.reduce((all, part) => all + part.share, 0);
      return parts.map((part) => ({ plan: part.plan, share: part.share / sum }));
    });
  return fc.oneof(any, whole, fc.array(fc.record({ plan: named, share: fc.double({ min: 0, max: 0.4, noNaN: true }) }), { maxLength: 3 }));
}

function planOfKind(archetype: ArchetypeId, at: number, plans: number): fc.Arbitrary<Plan> {
  return fc
    .record({
      country: place,
      answers: answersTo<PlanFieldId>(planFields),
      parts: partsAmong(plans),
      replaces: fc.option(fc.record({ material, share }), { nil: undefined }),
    })
    .map(({ country, answers, parts, replaces }) => ({
      id: `plan-${at}`,
      archetype,
      answers,
      ...(archetype === 'mix' ? { parts } : { country }),
      ...(archetype === 'substitute' && replaces !== undefined ? { replaces } : {}),
    }));
}

const plansOfAnyKind = kinds.chain((all) => fc.tuple(...all.map((archetype, at) => planOfKind(archetype, at, all.length))));

const opinion: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ value: share, sure }),
  fc.record({ value: share, sure: fc.constant('range' as const), low: share, high: share }),
);
const aboutPlace = fc.tuple(place, fc.constantFrom(...judgedCriteria)).map(([code, of]) => `place:${code}:${of}`);
const aboutWay = fc.constantFrom(...archetypes.flatMap(({ id }) => judgedOfWay[id].map((of) => `operator:${id}:${of}`)));

const criterion = fc.constantFrom(...criteria.map(({ id }) => id));
const weighing = fc.oneof(
  fc.record({ how: fc.constant('order' as const), order: fc.uniqueArray(criterion) }),
  fc.record({ how: fc.constant('points' as const), points: fc.dictionary(criterion, fc.integer({ min: 0, max: 100 })) }),
  fc.record({
    how: fc.constant('pairs' as const),
    pairs: fc.array(fc.record({ first: criterion, second: criterion, times: fc.double({ min: 1 / 9, max: 9, noNaN: true }) }), {
      maxLength: 12,
    }),
  }),
);

/** Places in which several plans meet. */
const fewPlaces = fc.constantFrom('BE', 'PL', 'TR', 'CN', 'VN', 'TW');
const seldom = fc.integer({ min: 0, max: 9 });

/** Of these answers about one in so many is kept. */
function thinned<Answers extends object>(answers: Answers, keep: number): Answers {
  const kept = { ...answers };
  Object.keys(kept).forEach((id, at) => {
    // Spread over the list by a step that shares no factor with its length or with ten.
    if ((at * 7 + keep) % 10 > 1) Reflect.deleteProperty(kept, id);
  });
  return kept;
}

/** As owners fill it in: most of it open, a country and what is bought told, plans that share a few places. */
export const sparseDraft: fc.Arbitrary<Draft> = fc
  .record({
    answers: answersTo<FieldId>(fields),
    keep: seldom,
    origin: fewPlaces,
    product: fc.constantFrom(...figures.productIds),
    price: fc.integer({ min: 1, max: 400 }),
    pieces: fc.integer({ min: 100, max: 50_000 }),
    plans: fc.array(fc.tuple(single, fewPlaces, answersTo<PlanFieldId>(planFields), seldom), { minLength: 1, maxLength: 6 }),
    seed: fc.nat(),
  })
  .map(({ answers, keep, origin, product, price, pieces, plans, seed }) => ({
    ...draftOf(
      {
        ...thinned(answers, keep),
        'origin.country': said(origin),
        product: said(product),
        'purchase.amount': said(price * pieces),
        'purchase.pieces': said(pieces),
      },
      plans.map(([archetype, country, told, kept], at) => ({ id: `plan-${at}`, archetype, country, answers: thinned(told, kept) })),
    ),
    seed,
  }));

/** A dossier with any answers that the fields accept, any plans and mixes of them, opinions, weighings and materials. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    answers: answersTo<FieldId>(fields),
    plans: plansOfAnyKind,
    judgements: fc.dictionary(fc.oneof(aboutPlace, aboutWay), opinion, { maxKeys: 6 }),
    weighings: fc.array(weighing, { maxLength: 2 }),
    materials: fc.option(fc.array(fc.record({ id: material, share, origin: place }), { maxLength: 5 }), { nil: undefined }),
    seed: fc.nat(),
  })
  .map(({ answers, plans, judgements, weighings, materials, seed }) => ({
    ...draftOf(answers, plans),
    seed,
    judgements,
    weighings: weighings.map((one, at) => ({ ...one, id: `person-${at}`, name: '' })),
    ...(materials === undefined ? {} : { materials }),
  }));
