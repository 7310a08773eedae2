import { valueAt } from '../value-at.ts';
import { requireAtLeast, requireFinite, requireNumbers } from '../requirements.ts';

/** How trend and season are taken out of monthly demand. */
export interface VolatilityMethod {
  /** `plain`: deviations in pieces around a straight line. `log`: deviations in proportion around steady growth. Default `plain`. */
  readonly residuals?: 'plain' | 'log';
  /** Whether each calendar month has a level of its own, so that a yearly pattern does not count as chance. Default false. */
  readonly seasonal?: boolean;
}

/** Level and spread of weekly demand. */
export interface DemandVolatility {
  /** Pieces a week: the mean over all months given, trend and season included. */
  readonly weeklyMean: number;
  /** Pieces a week: standard deviation of what trend and season leave unexplained. */
  readonly weeklySd: number;
  /** Standard deviation of the logarithm of demand, per square root of a week: for the cost-differential frontier. */
  readonly weeklyVolatility: number;
}

const monthsPerYear = 12;
const weeksPerMonth = 52 / 12;
const fewest = 6;
const fewestSeasonal = 24;

/**
 * How much demand varies from week to week, from what was sold per month.
 *
 * Least squares on x_t = level (of the calendar month when seasonal) + slope·t + e_t, with x_t the sales or their logarithm;
 * s² = Σ e_t² / (months − levels − 1). Weeks vary apart from each other and a month is 52/12 weeks of equal length:
 * weeklySd = s_month / √(52/12), with s_month = s for `plain` and mean·√(e^(s²) − 1) for `log`;
 * weeklyVolatility = √ln(1 + (s_month / mean)²) / √(52/12), which is s / √(52/12) for `log`.
 *
 * @param monthlySales pieces, oldest first, without gaps: at least 6 months, at least 24 when seasonal
 * @throws RangeError on too few months, a negative or infinite number, nothing sold at all, or a month of 0 for `log`
 * @see Hyndman & Athanasopoulos (2021), Forecasting: principles and practice, 3rd ed., ch. 7 (trend, seasonal levels, residual error);
 *   Silver, Pyke & Thomas (2017), Inventory and production management in supply chains, 4th ed., ch. 5 (from one period to another)
 */
export function demandVolatility(
  monthlySales: readonly number[],
  { residuals = 'plain', seasonal = false }: VolatilityMethod = {},
): DemandVolatility {
  const mean = requireSales(monthlySales, { residuals, seasonal });
  const seen = residuals === 'log' ? monthlySales.map(Math.log) : monthlySales.map((sales) => sales / mean);
  const levels = seasonal ? monthsPerYear : 1;
  const spread = residualSd(seen, levels);
  // In parts of the mean, so that the largest sales stay finite.
  const monthlyShare = residuals === 'log' ? Math.sqrt(Math.expm1(spread ** 2)) : spread;
  const weeklyMean = mean / weeksPerMonth;
  const weeklyVolatility = (residuals === 'log' ? spread : Math.sqrt(Math.log1p(spread ** 2))) / Math.sqrt(weeksPerMonth);
  return { weeklyMean, weeklySd: requireFinite('weeklySd', (mean * monthlyShare) / Math.sqrt(weeksPerMonth)), weeklyVolatility };
}

/** The mean of sales that can be used. */
function requireSales(monthlySales: readonly number[], { residuals, seasonal }: Required<VolatilityMethod>): number {
  if (residuals !== 'plain' && residuals !== 'log') throw new RangeError(`residuals must be plain or log, found ${String(residuals)}`);
  requireNumbers('monthlySales', monthlySales);
  const needed = seasonal ? fewestSeasonal : fewest;
  if (monthlySales.length < needed) {
    throw new RangeError(`monthlySales must hold at least ${needed} months, found ${monthlySales.length}`);
  }
  monthlySales.forEach((sales, t) => {
    requireAtLeast(`monthlySales[${t}]`, sales, 0);
    if (residuals === 'log' && sales === 0) throw new RangeError(`monthlySales[${t}] must be above 0, found 0`);
  });
  const mean = monthlySales.reduce((sum, sales) => sum + sales / monthlySales.length, 0);
  if (mean === 0) throw new RangeError('monthlySales must not all be 0');
  return requireFinite('mean of monthlySales', mean);
}

/** Standard error of the regression on a slope and `levels` levels, which take turns. */
function residualSd(seen: readonly number[], levels: number): number {
  const sales = withoutLevels(seen, levels);
  const time = withoutLevels(
    seen.map((_, t) => t),
    levels,
  );
  // What the levels explain is taken out of both first: the slope is then that of the full regression (Frisch & Waugh).
  const slope = dot(time, sales) / dot(time, time);
  const left = sales.map((value, t) => value - slope * valueAt(time, t));
  return Math.sqrt(dot(left, left) / (seen.length - levels - 1));
}

/** Each value minus the mean of those that share its level. */
function withoutLevels(values: readonly number[], levels: number): readonly number[] {
  const means = Array.from({ length: levels }, (_, level) => {
    const shared = values.filter((__, t) => t % levels === level);
    return shared.reduce((sum, value) => sum + value, 0) / shared.length;
  });
  return values.map((value, t) => value - valueAt(means, t % levels));
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, t) => sum + value * valueAt(right, t), 0);
}
