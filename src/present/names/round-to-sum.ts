/**
 * Rounds parts so that what is shown adds up to the rounded total: each to the step below, and what is then missing goes to
 * those that lost most (largest remainder).
 */
export function roundToSum(parts: readonly number[], step = 1): readonly number[] {
  const below = parts.map((part) => Math.floor(part / step));
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) / step);
  const missing = total - below.reduce((sum, part) => sum + part, 0);
  const byLoss = parts
    .map((part, at) => ({ at, lost: part / step - Math.floor(part / step) }))
    .toSorted((a, b) => b.lost - a.lost || a.at - b.at);
  const raised = new Set(byLoss.slice(0, missing).map(({ at }) => at));
  return below.map((part, at) => (part + Number(raised.has(at))) * step);
}
