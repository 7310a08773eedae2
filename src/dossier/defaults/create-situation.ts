import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { FieldUnit } from '../../content/field.ts';
import type { Plan } from '../draft/plan-schema.ts';
import { chainOfDraft } from '../chain/chain-of-draft.ts';
import type { Draft } from '../draft/draft.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { makerOf } from '../draft/maker.ts';
import { readAnswer, type AnswerValue, type NumberAnswer } from '../draft/read-answer.ts';
import type { Default } from './default.ts';
import { defaultCountry, type CountryQuestion } from './default-country.ts';
import { exactFields, exactPlanFields } from '../draft/exact-fields.ts';
import { fieldDefault } from './field-defaults.ts';
import { goodsPriceOf } from './goods-price.ts';
import { goodsOf } from './goods.ts';
import type { Figures } from './load-figures.ts';
import { placeOf, travelledBy, type Place } from './place.ts';
import type { GoodsPrice, Situation } from './situation.ts';

const notGiven: AnswerValue = { kind: 'open' };
/** Stands in for a country that is not said, so that a default can be shown before it is. */
const unsaid = '';
/** Prices divide by these: nothing bought is no answer here, and the reading refuses it. */
const neverZero: readonly FieldId[] = ['purchase.amount', 'purchase.pieces'];
/** Units that mean nothing while everything is told per € 100. */
const inEuroOnly: readonly (FieldUnit | undefined)[] = ['EUR', 'EUR/yr', 'EUR/pc', 'EUR/wk', 'pc/yr', 'kg/yr', 'containers/yr'];
/** Units that mean nothing while the number of pieces is not known. Prices do: they are then per euro of today's price. */
const inPiecesOnly: readonly (FieldUnit | undefined)[] = ['kg/pc', 'pc/container', 'pc/wk'];
/** Units of a piece which is what one euro buys today while the number of pieces is not known. */
const inPieces: readonly FieldUnit[] = ['EUR/pc', 'pc/yr'];

/** Whether an answer in this unit cannot be used, because the purchase or the number of pieces is open. */
function isIgnored(unit: FieldUnit | undefined, known: KnownPurchase): boolean {
  return (!known.amount && inEuroOnly.includes(unit)) || (!(known.amount && known.pieces) && inPiecesOnly.includes(unit));
}

/** The same function, which works out what belongs to a key only once. */
function onceEach<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    const before = found.get(key);
    if (before !== undefined) return before;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

interface KnownPurchase {
  readonly amount: boolean;
  readonly pieces: boolean;
}

const knownPurchase = (draft: Draft, figures: Figures): KnownPurchase => ({
  amount: purchaseInEuro(draft, figures) !== undefined,
  pieces: isPositive(read(draft, 'purchase.pieces')),
});

/** What is still open of the purchase and makes an amount in this unit one of € 100 a year, or of what one euro buys; undefined where neither. */
export function openPurchase(unit: FieldUnit, draft: Draft, figures: Figures): keyof KnownPurchase | undefined {
  const known = knownPurchase(draft, figures);
  if (!known.pieces && inPieces.includes(unit)) return 'pieces';
  return !known.amount && inEuroOnly.includes(unit) ? 'amount' : undefined;
}

/** The answers of a draft as the resolvers see them. Each answer is read, and each default worked out, once. */
export function createSituation(draft: Draft, figures: Figures): Situation {
  const known = knownPurchase(draft, figures);
  const ignored = (unit: FieldUnit | undefined) => isIgnored(unit, known);
  const given = onceEach((field: FieldId): AnswerValue => {
    if (ignored(ruleOf(field).unit) || isAsideToday(draft, field)) return notGiven;
    const answer = read(draft, field);
    if (neverZero.includes(field) && answer.kind === 'number' && answer.likely <= 0) return notGiven;
    return field === 'purchase.amount' && answer.kind === 'number' ? inEuro(answer, rateOf(draft, figures) ?? 1) : answer;
  });
  const givenOf = onceEach((plan: Plan) =>
    onceEach((field: PlanFieldId): AnswerValue =>
      ignored(planRuleOf(field).unit)
        ? notGiven
        : readAnswer(planRuleOf(field), plan.answers[field], exactPlanFields.includes(field)).given,
    ),
  );
  const defaultOf = onceEach((field: FieldId): Default => fieldDefault(field)(situation));
  const country = read(draft, 'origin.country');
  const product = read(draft, 'product');
  const code = read(draft, 'product.code');
  const mode = read(draft, 'shipment.mode');
  const from = placeOf(choiceIn(country) ?? unsaid, figures);
  const origin = travelledBy(from, choiceIn(mode));
  let price: GoodsPrice | undefined;
  const situation: Situation = {
    draft,
    figures,
    scale: known.amount ? 'euro' : 'per-100',
    origin,
    goods: goodsOf({ product: choiceIn(product), code: choiceIn(code) }, figures),
    chain: chainOfDraft(draft, figures),
    given,
    default: defaultOf,
    number: (field) => likelyOf(given(field)) ?? defaultOf(field).likely,
    choice: (field) => choiceOf(given(field), defaultOf(field)),
    goodsPrice: () => (price ??= goodsPriceOf(situation)),
    givenOfPlan: (plan, field) => givenOf(plan)(field),
    placeOfPlan: (plan) => placeOfPlan(plan, askedFor(draft), figures),
  };
  return situation;
}

const choiceIn = (answer: AnswerValue) => (answer.kind === 'choice' ? answer.value : undefined);

/** Where a plan leads, with the way that is chosen from there. */
function placeOfPlan(plan: Plan, asked: CountryQuestion, figures: Figures): Place {
  const to = placeOf(countryOfPlan(plan, asked, figures), figures);
  const { given } = readAnswer(planRuleOf('mode'), plan.answers.mode, false);
  return travelledBy(to, choiceIn(given));
}

/** Where it is made today and what it is, as far as a draft says. */
export function askedFor(draft: Draft): CountryQuestion {
  const said = (field: 'origin.country' | 'product') => choiceIn(read(draft, field));
  return { origin: said('origin.country'), product: said('product') };
}

export function countryOfPlan(plan: Plan, asked: CountryQuestion, figures: Figures): string {
  const said = makerOf[plan.archetype] === 'same' ? asked.origin : plan.country;
  return said ?? defaultCountry(plan.archetype, asked, figures) ?? unsaid;
}

function read(draft: Draft, field: FieldId): AnswerValue {
  return readAnswer(ruleOf(field), draft.answers[field], exactFields.includes(field)).given;
}

/** An answer about weight that stayed behind when another way of telling it was chosen. */
function isAsideToday(draft: Draft, field: FieldId): boolean {
  const { onlyIf } = ruleOf(field);
  if (onlyIf?.field !== 'shipment.by') return false;
  const by = read(draft, 'shipment.by');
  return by.kind === 'choice' && !onlyIf.is.includes(by.value);
}

/** Euro for a unit of the currency of the invoice: answered, or else a round rate. Undefined when neither is known. */
function rateOf(draft: Draft, figures: Figures): number | undefined {
  const currency = read(draft, 'purchase.currency');
  if (currency.kind !== 'choice' || currency.value === 'EUR') return 1;
  const said = read(draft, 'purchase.rate');
  if (said.kind === 'number') return said.likely;
  return Object.entries(figures.currencies).find(([code]) => code === currency.value)?.[1].value;
}

function purchaseInEuro(draft: Draft, figures: Figures): number | undefined {
  const amount = read(draft, 'purchase.amount');
  const rate = rateOf(draft, figures);
  return isPositive(amount) && rate !== undefined ? amount.likely * rate : undefined;
}

function inEuro(amount: NumberAnswer, rate: number): AnswerValue {
  return { kind: 'number', low: amount.low * rate, likely: amount.likely * rate, high: amount.high * rate };
}

function isPositive(given: AnswerValue): given is NumberAnswer {
  return given.kind === 'number' && given.likely > 0;
}

function likelyOf(given: AnswerValue): number | undefined {
  return given.kind === 'number' ? given.likely : undefined;
}

function choiceOf(given: AnswerValue, { value }: Default): string {
  if (given.kind === 'choice') return given.value;
  return typeof value === 'string' ? value : '';
}
