import { constant, product, sum, times } from '../../engine/estimate/amount.ts';
import type { Amount } from '../../engine/estimate/estimate.ts';
import type { DriverId, Line } from '../../engine/simulate/inputs.ts';
import { planRuleOf, ruleOf } from '../find-rule.ts';
import { priceToday } from '../price-today.ts';
import { level } from './ingredients.ts';
import type { Kitchen, Target } from './target.ts';

/** The price of a piece there, and how it grows. Today's as invoiced; nearby as offered, or as a multiple of today's. */
export function atPrice(target: Target, kitchen: Kitchen): readonly Line[] {
  const driver = priceDriver(target, kitchen);
  if (target.chain === 'there') return [{ element: 'purchase', amount: planPrice(target, kitchen), driver }];
  const agreed = target.plan?.fields.price;
  const amount = agreed?.from === 'answer' ? kitchen.ingredients.known(agreed, planRuleOf('price')) : invoicePrice(kitchen);
  switch (kitchen.dossier.fields['purchase.basis'].value) {
    case 'delivered':
      return [{ element: 'purchase-delivered', amount, driver }];
    case 'ex-works':
      return [
        { element: 'purchase', amount, driver },
        {
          element: 'inland',
          amount: times(amount, kitchen.ingredients.figure('inland', kitchen.figures.costDefaults.inlandShare)),
          driver,
        },
      ];
    default:
      return [{ element: 'purchase', amount, driver }];
  }
}

/** Yearly purchase ÷ the likely pieces. Pieces vary apart from it: they are how many will be bought, not what one costs. */
function invoicePrice({ dossier, ingredients }: Kitchen): Amount {
  const { 'purchase.amount': amount, 'purchase.pieces': pieces } = dossier.fields;
  return times(ingredients.known(amount, ruleOf('purchase.amount')), constant(1 / pieces.likely));
}

/** Without an offer the estimate is a ratio: price nearby = price now × ratio, so that both share the draw of the price now. */
function planPrice(target: Target, kitchen: Kitchen): Amount {
  const known = target.plan?.fields.price;
  if (known === undefined) return [];
  if (known.from === 'answer') return kitchen.ingredients.known(known, planRuleOf('price'));
  const now = priceToday(kitchen.dossier);
  const { estimate: id, low, likely, high, basis } = known;
  kitchen.ingredients.estimate({ id, unit: '1', low: low / now, likely: likely / now, high: high / now, basis, bounds: [0, 1000] });
  return times(invoicePrice(kitchen), product([id]));
}

/** By default growth fades to what prices grow by everywhere; an own answer holds. */
function priceDriver(target: Target, kitchen: Kitchen): DriverId {
  const { ingredients, dossier, figures } = kitchen;
  const { known, rule } = target.fact('growth');
  const isForeign = target.chain === 'today' && dossier.fields['purchase.currency'].value !== 'EUR';
  return ingredients.driver({
    id: `price:${isForeign ? 'foreign:' : ''}${known.estimate}`,
    level: isForeign ? ingredients.figure('currency', { ...figures.costDefaults.exchangeRate, unit: 'x' }) : level,
    growth: ingredients.known(known, rule),
    ...(known.from === 'answer'
      ? {}
      : { fade: { to: constant(figures.wageGrowth.fadesTo.value), years: figures.wageGrowth.fadeYears.value } }),
  });
}

/** What grows with inflation and nothing else. */
export function inflationDriver({ ingredients, figures }: Kitchen): DriverId {
  return ingredients.driver({ id: 'inflation', level, growth: ingredients.figure('inflation', figures.driverGrowth.inflation) });
}

export function negative(amount: Amount): Amount {
  return times(amount, constant(-1));
}

export function difference(from: Amount, less: Amount): Amount {
  return sum(from, negative(less));
}
