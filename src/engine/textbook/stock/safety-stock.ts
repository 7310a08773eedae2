import { normalQuantile } from '../distributions/normal.ts';
import { requireAtLeast, requireFinite, requireOpenShare } from '../requirements.ts';

/**
 * Stock kept above the mean demand during the lead time, when both vary.
 *
 * Φ⁻¹(serviceLevel)·√(leadTimeMean·demandSd² + demandMean²·leadTimeSd²), negative below a service level of one half.
 * The normal approximation misleads where lead times vary much: below a threshold above one half, less variation then asks more stock
 * (Chopra, Reinhardt & Dada 2004, Decision Sciences 35: 1–24).
 *
 * @returns pieces; demand per unit of time and lead time in the same unit
 * @throws RangeError when the service level is not between 0 and 1, another number is negative, or one is not finite
 * @see Chopra & Meindl, Supply chain management, ch. on safety inventory
 */
export function safetyStock({
  demandMean,
  demandSd,
  leadTimeMean,
  leadTimeSd,
  serviceLevel,
}: {
  /** Pieces per unit of time. */
  readonly demandMean: number;
  readonly demandSd: number;
  readonly leadTimeMean: number;
  readonly leadTimeSd: number;
  /** Share of order cycles without a shortage. */
  readonly serviceLevel: number;
}): number {
  requireAtLeast('demandMean', demandMean, 0);
  requireAtLeast('demandSd', demandSd, 0);
  requireAtLeast('leadTimeMean', leadTimeMean, 0);
  requireAtLeast('leadTimeSd', leadTimeSd, 0);
  requireOpenShare('serviceLevel', serviceLevel);
  const spread = Math.hypot(Math.sqrt(leadTimeMean) * demandSd, demandMean * leadTimeSd);
  return requireFinite('safetyStock', normalQuantile(serviceLevel) * spread);
}
