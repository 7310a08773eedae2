import { requireAbove, requireAtLeast, requireFinite } from '../requirements.ts';
import { economicOrderQuantity, type LotSizing, type OrderQuantity } from './economic-order-quantity.ts';

/** Lot sizing from a source that works and fails in turn, both for exponential times. */
export interface LotSizingUnderOutages extends LotSizing {
  /** Per piece that cannot be sold. */
  readonly shortageCost: number;
  /** Outages per unit of time that the source works; exponential. */
  readonly outageRate: number;
  /** 1 / mean duration of an outage; exponential. */
  readonly recoveryRate: number;
}

/** Everything per unit of demand rate, so that an order is known by the time it lasts. */
interface Cycle {
  readonly fixed: number;
  readonly holding: number;
  readonly shortage: number;
  readonly outages: number;
  readonly recovery: number;
}

/**
 * Economic order quantity when the source is out now and then, orders are placed at stock 0 and unmet demand is lost (EOQD).
 *
 * minimises g(Q) = [K + h·Q²/(2d) + p·d·ψ/μ] / [Q/d + ψ/μ], ψ = λ/(λ + μ)·(1 − e^(−(λ + μ)·Q/d)), the exact cost, not an approximation;
 * λ outage rate, μ recovery rate. g may have more than one valley: a fine grid finds the deepest, bisection of its slope the bottom.
 *
 * @returns pieces per order and cost per unit of time, to about 1e-12; the plain quantity when outages never come
 * @throws RangeError when the holding cost or the recovery rate is not above 0, another number is negative, or one is not finite
 * @see Parlar & Berkin (1991), Future supply uncertainty in EOQ models, Naval Research Logistics 38: 107–121, with the correction of
 *   Berk & Arreola-Risa (1994); Snyder & Shen (2019), Fundamentals of supply chain theory, 2nd ed., § 9.2
 */
export function economicOrderQuantityUnderOutages({
  fixedCost,
  holdingCost,
  shortageCost,
  demandRate,
  outageRate,
  recoveryRate,
}: LotSizingUnderOutages): OrderQuantity {
  const plain = economicOrderQuantity({ fixedCost, holdingCost, demandRate });
  requireAtLeast('shortageCost', shortageCost, 0);
  requireAtLeast('outageRate', outageRate, 0);
  requireAbove('recoveryRate', recoveryRate, 0);
  if (outageRate === 0 || demandRate === 0) return plain;
  const cycle = {
    fixed: fixedCost,
    holding: holdingCost * demandRate,
    shortage: shortageCost * demandRate,
    outages: outageRate,
    recovery: recoveryRate,
  };
  // Without a cost per order, ordering all the time leaves only the share of time without supply.
  const never = fixedCost === 0 ? (cycle.shortage * outageRate) / (outageRate + recoveryRate) : Infinity;
  const time = bottom(cycle);
  const cost = costOf(cycle, time);
  if (cost >= never) return { quantity: 0, cost: requireFinite('cost', never) };
  return { quantity: requireFinite('quantity', time * demandRate), cost: requireFinite('cost', cost) };
}

/** ψ/μ: expected time without supply per cycle of this length, and its first derivative. */
function waiting({ outages, recovery }: Cycle, time: number): { wait: number; slope: number } {
  const sum = outages + recovery;
  return {
    wait: (-Math.expm1(-sum * time) * outages) / sum / recovery,
    slope: (Math.exp(-sum * time) * outages) / recovery,
  };
}

function costOf(cycle: Cycle, time: number): number {
  const { wait } = waiting(cycle, time);
  return (cycle.fixed + 0.5 * cycle.holding * time * time + cycle.shortage * wait) / (time + wait);
}

/** Slope of the cost, but for a factor above 0. */
function slopeOf(cycle: Cycle, time: number): number {
  const { wait, slope } = waiting(cycle, time);
  const above = cycle.fixed + 0.5 * cycle.holding * time * time + cycle.shortage * wait;
  return (cycle.holding * time + cycle.shortage * slope) * (time + wait) - above * (1 + slope);
}

const gridSteps = 800;

function bottom(cycle: Cycle): number {
  const [from, to] = range(cycle);
  const at = (step: number): number => from * (to / from) ** (step / gridSteps);
  let best = 1;
  for (let step = 2; step < gridSteps; step += 1) {
    if (costOf(cycle, at(step)) < costOf(cycle, at(best))) best = step;
  }
  let [low, high] = [at(best - 1), at(best + 1)];
  for (let turn = 0; turn < 200; turn += 1) {
    const middle = 0.5 * (low + high);
    if (middle <= low || middle >= high) break;
    if (slopeOf(cycle, middle) > 0) high = middle;
    else low = middle;
  }
  return 0.5 * (low + high);
}

/** Well below and above any valley: beyond, the cost of ordering or of holding outweighs all others. */
function range({ fixed, holding, shortage, outages, recovery }: Cycle): readonly [number, number] {
  const downShare = outages / (outages + recovery);
  const orders = fixed * (1 + outages / recovery) + (shortage * downShare) / recovery;
  const longest = 2 * (Math.sqrt((2 * orders) / holding) + (2 * shortage) / holding);
  const plain = fixed === 0 ? longest : Math.sqrt((2 * fixed) / holding);
  return [Math.min(longest, plain, 1 / (outages + recovery)) * 1e-4, longest];
}
