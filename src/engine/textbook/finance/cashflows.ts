import { requireAbove, requireFinite, requireNumbers } from '../requirements.ts';

/** At least one flow, all finite. The first falls now and is not discounted, the next after a year, and so on. */
export function requireCashflows(cashflows: readonly number[]): readonly number[] {
  return requireNumbers('cashflows', cashflows);
}

/** A rate per year as a share: 0.08, above −1. */
export function requireRate(name: string, rate: number): number {
  return requireAbove(name, rate, -1);
}

/** Year and amount, discounted to now. */
export function discounted(rate: number, cashflows: readonly number[]): readonly number[] {
  const factor = 1 + rate;
  return cashflows.map((flow, year) => (flow === 0 ? 0 : requireFinite(`discounted cashflows[${year}]`, flow / factor ** year)));
}
