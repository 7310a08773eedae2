import { times, constant } from '../../engine/model/amount.ts';
import type { Line } from '../../engine/model/inputs.ts';
import { fastCostAtFrontier } from '../../engine/textbook/stock/cost-differential-frontier.ts';
import { weeksPerYear } from '../../engine/model/units.ts';
import { ruleOf } from '../draft/find-rule.ts';
import { goodsIn, priceToday } from '../read/price-today.ts';
import type { ModelContext, Target } from './target.ts';

/** A share a year below which rounding is all that is left of it. */
const leastDrift = 1e-6;

/**
 * Too much or too little ordered, by inverting the cost-differential frontier: what a source that delivers at once may cost to tie with
 * this one, less what this one costs, as a share of that. So two sources tie exactly where the frontier says. It takes three answers:
 * how far a forecast drifts in a year (or the sales it follows from), the sale price, and what a leftover piece still brings. The
 * share at the likely drift is spread over the drift in proportion.
 *
 * @see source de Treville et al. (2014) at `costDifferentialFrontier`
 */
export function mismatch(target: Target, context: ModelContext, ageing: number): readonly Line[] {
  const { dossier, registry } = context;
  const drift = dossier.fields['demand.drift'];
  const price = dossier.fields['market.salePrice'];
  const salvage = dossier.fields['stock.salvage'];
  if ([price, salvage].some(({ from }) => from !== 'answer') || drift.likely < leastDrift) return [];
  const cost = deliveredCost(target, context);
  if (!(salvage.likely < cost && cost < price.likely)) return [];
  const tie = fastCostAtFrontier({
    price: price.likely,
    cost,
    salvage: salvage.likely,
    volatility: drift.likely / Math.sqrt(weeksPerYear),
    leadTime: target.fact('leadTime').known.likely,
  });
  const perDrift = ((tie / cost - 1) * ageing) / drift.likely;
  return [{ element: 'mismatch', amount: times(registry.known(drift, ruleOf('demand.drift')), constant(perDrift)) }];
}

/** Likely euro for a piece that stands here: goods, way and duty. */
function deliveredCost(target: Target, { dossier }: ModelContext): number {
  const agreed = target.plan?.fields.price;
  const goods =
    target.chain === 'there' && agreed !== undefined
      ? agreed.likely
      : goodsIn(agreed?.from === 'answer' ? agreed.likely : priceToday(dossier), dossier);
  const duty = target.place.country.eu ? 0 : target.fact('duty').known.likely;
  return (goods + target.fact('freight').known.likely) * (1 + duty);
}
