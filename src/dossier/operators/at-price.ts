import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { FieldRule } from '../../content/field.ts';
import type { Amount, EstimateId } from '../../engine/model/estimate.ts';
import type { DriverId, Line } from '../../engine/model/inputs.ts';
import type { ResolvedValue } from '../read/dossier.ts';
import { refEstimate } from '../estimates/estimate-name.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { goodsPriceToday } from '../read/price-today.ts';
import { alongInflation } from './along-inflation.ts';
import { level } from './model-registry.ts';
import type { ModelContext, Target } from './target.ts';

/** Below this share of the price nothing is left of it but rounding. */
const leastRest = 1e-9;

/** The price of the goods there, and how it grows. Today's as it stands in the invoice; nearby as offered, or as a multiple of today's. */
export function atPrice(target: Target, context: ModelContext): readonly Line[] {
  const driver = priceDriver(target, context);
  if (target.chain === 'there') return [{ element: 'purchase', amount: planPrice(target, context), driver }];
  const agreed = target.plan?.fields.price;
  const invoiced = agreed?.from === 'answer' ? context.registry.known(agreed, planRuleOf('price')) : invoicePrice(context);
  const goods = goodsIn(invoiced, context);
  if (context.dossier.fields['purchase.basis'].value !== 'ex-works') return [{ element: 'purchase', amount: goods, driver }];
  // Taken as it is: that one price stops at the gate and another at the ship must not make the one less certain than the other.
  const { inlandShare } = context.figures.costDefaults;
  const atGate = scaled(goods, 1 / (1 + inlandShare.value));
  return [
    { element: 'purchase', amount: atGate, driver },
    { element: 'inland', amount: scaled(atGate, inlandShare.value), driver },
  ];
}

/** Yearly purchase ÷ the likely pieces. Pieces vary apart from it: they are how many will be bought, not what one costs. */
function invoicePrice({ dossier, registry }: ModelContext): Amount {
  const { 'purchase.amount': amount, 'purchase.pieces': pieces } = dossier.fields;
  return times(registry.known(amount, ruleOf('purchase.amount')), constant(1 / pieces.likely));
}

/** What is left of a price for the goods when what it holds beside them stays as it is. */
function goodsIn(invoiced: Amount, { dossier: { goodsPrice } }: ModelContext): Amount {
  const { invoice, goods, perEuro } = goodsPrice;
  const rest = goods - perEuro * invoice;
  if (perEuro === 1 && rest === 0) return invoiced;
  return Math.abs(rest) < leastRest * invoice ? scaled(invoiced, perEuro) : sum(scaled(invoiced, perEuro), constant(rest));
}

/** Without an offer the price moves along with the one it is worked out from, so that both share a draw: known price × (estimate ÷ its likely value). */
function planPrice(target: Target, context: ModelContext): Amount {
  const known = target.plan?.fields.price;
  if (known === undefined) return [];
  const own = context.registry.known(known, planRuleOf('price'));
  if (known.from === 'answer') return own;
  const from = context.dossier.plans.find(({ id }) => id === known.default.fromPlan)?.fields.price;
  return from === undefined
    ? times(scaled(goodsIn(invoicePrice(context), context), 1 / goodsPriceToday(context.dossier)), own)
    : times(scaled(context.registry.known(from, planRuleOf('price')), 1 / from.likely), own);
}

/** How a price grows; the part of it that is parts from far away grows as today's price does. */
function priceDriver(target: Target, context: ModelContext): DriverId {
  const { registry, dossier, figures } = context;
  const { known, rule } = target.fact('growth');
  // Whoever makes it outside the Union is paid in another currency in the end, also where the invoice is in euro: its price follows.
  const isForeign = target.chain === 'today' && !target.place.country.eu;
  const far = farParts(target, context);
  const own = growing(known, rule, context);
  if (far === undefined)
    return registry.driver({
      id: `price:${isForeign ? 'foreign:' : ''}${known.estimate}`,
      level: isForeign ? registry.figure('currency', { ...figures.costDefaults.exchangeRate, unit: 'x' }) : level,
      growth: own,
    });
  const today = growing(dossier.fields['growth.far'], ruleOf('growth.far'), context);
  return registry.driver({ id: `price:${known.estimate}:${far.estimate}`, level, growth: mixed(today, own, far.share) });
}

/** One draw of inflation and what comes on top, whoever tells the range. It holds for all years, as it is told. */
function growing(known: ResolvedValue, rule: FieldRule, context: ModelContext): Amount {
  return context.registry.known(known, rule, alongInflation(known, context));
}

/** share × far + (1 − share) × near */
function mixed(far: Amount, near: Amount, share: Amount): Amount {
  return sum(near, times(share, difference(far, near)));
}

/**
 * The part of a price nearby that is parts from far away. Whoever puts them together, they come from the same makers, so that
 * part grows as today's price does; only what is added nearby grows as prices there do. Repair buys no parts to speak of.
 */
function farParts({ chain, plan, place, maker }: Target, { registry, figures }: ModelContext): FarParts | undefined {
  if (chain === 'today' || place.country.zone === 'far' || maker === 'repair' || plan === undefined) return undefined;
  const told = plan.fields.farShare;
  if (place.country.eu) return { estimate: told.estimate, share: registry.known(told, planRuleOf('farShare')) };
  // Outside the European Union the far share tells that the maker itself is, whoever says so: nothing of his parts.
  return {
    estimate: refEstimate('far-share', place.code),
    share: registry.figure('far-share', figures.costDefaults.farShareSupplier, place.code),
  };
}

interface FarParts {
  readonly estimate: EstimateId;
  readonly share: Amount;
}

/** What grows with inflation and nothing else. */
export function inflationDriver({ registry, figures }: ModelContext): DriverId {
  return registry.driver({ id: 'inflation', level, growth: registry.figure('inflation', figures.driverGrowth.inflation) });
}

export function negative(amount: Amount): Amount {
  return times(amount, constant(-1));
}

export function difference(from: Amount, less: Amount): Amount {
  return sum(from, negative(less));
}
