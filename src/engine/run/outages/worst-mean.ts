import { setAt, valueAt } from '../../textbook/value-at.ts';
/**
 * Mean of the worst 1 − level share of `values` (the largest), exact at the border, like `conditionalValueAtRisk`; for
 * use in every future it keeps the worst ones in `worst`, which must hold at least ⌈count × (1 − level)⌉ numbers.
 */
export function worstMean(values: Float64Array, level: number, worst: Float64Array): number {
  const share = values.length * (1 - level);
  const kept = Math.max(1, Math.ceil(share - 1e-9));
  let found = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = valueAt(values, i);
    if (found === kept && value <= valueAt(worst, found - 1)) continue;
    let place = found < kept ? found : kept - 1;
    for (; place > 0 && valueAt(worst, place - 1) < value; place -= 1) setAt(worst, place, valueAt(worst, place - 1));
    setAt(worst, place, value);
    if (found < kept) found += 1;
  }
  if (found === 0) return 0;
  if (share <= 1) return valueAt(worst, 0);
  let sum = 0;
  for (let place = 0; place < kept - 1; place += 1) sum += valueAt(worst, place);
  return (sum + (share - (kept - 1)) * valueAt(worst, kept - 1)) / share;
}
