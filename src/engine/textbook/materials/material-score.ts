import { requireAbove, requireAtLeast, requireShare } from '../requirements.ts';

interface WeighedMaterial {
  readonly id: string;
  /** Any weight from 0; the shares are divided by their sum. */
  readonly share: number;
  /** European supply risk of the material, 0 or more. */
  readonly supplyRisk: number;
  /** Share of it that another material replaces. */
  readonly substituted: number;
}

interface MaterialMeasures {
  /** Share that the firm recovers or reuses itself, on top of recycling in Europe. */
  readonly circular: number;
  /** Stock kept, and the mean length of an outage, in the same unit of time. */
  readonly cover: number;
  readonly outage: number;
}

interface ScoredMaterial {
  readonly id: string;
  /** Shares add up to 1, points to the score. */
  readonly share: number;
  readonly points: number;
  readonly pointsBefore: number;
}

/** The supply risk of the materials of a product, on the 0 to 100 scale of the score, with its parts. */
export interface MaterialScore {
  readonly score: number;
  /** Without any measure. */
  readonly before: number;
  readonly parts: readonly ScoredMaterial[];
  /** Share of an outage that is left once the stock is used up. */
  readonly uncovered: number;
}

/**
 * How easily the raw materials of a product may stay away: the project's own assumption, on the scale of the European
 * supply risk, where 1 is the border of what Europe calls critical. It does not say how much of them the product holds.
 *
 * score = Σ share · supply risk · (1 − circular) · (1 − substituted) · e^(−cover / outage)
 *
 * Import reliance, recycling and ease of replacement are factors of the European supply risk already and are not
 * multiplied again: risk = (concentration of the world · import reliance / 2 + concentration of Europe ·
 * (1 − import reliance / 2)) · (1 − recycled) · substitution. What the firm recovers or replaces itself works as one more
 * factor of the same kind. The last factor is the share of an outage of exponential length that outlasts the stock; it
 * assumes that replacements and recovered material are themselves without risk.
 *
 * @throws RangeError when there is no material, all shares are 0, or a number is out of bounds
 * @see source `ec-critical-materials-2023`, methodology
 */
export function materialScore(materials: readonly WeighedMaterial[], { circular, cover, outage }: MaterialMeasures): MaterialScore {
  requireShare('circular', circular);
  requireAtLeast('cover', cover, 0);
  requireAbove('outage', outage, 0);
  const total = requireAbove(
    'sum of shares',
    materials.reduce((sum, { id, share }) => sum + requireAtLeast(`share of ${id}`, share, 0), 0),
    0,
  );
  const uncovered = Math.exp(-cover / outage);
  const parts = materials.map(({ id, share, supplyRisk, substituted }) => {
    const pointsBefore = (share / total) * requireAtLeast(`supplyRisk of ${id}`, supplyRisk, 0);
    const left = (1 - circular) * (1 - requireShare(`substituted of ${id}`, substituted)) * uncovered;
    return { id, share: share / total, points: pointsBefore * left, pointsBefore };
  });
  const sumOf = (points: (part: ScoredMaterial) => number) => parts.reduce((sum, part) => sum + points(part), 0);
  return { score: sumOf(({ points }) => points), before: sumOf(({ pointsBefore }) => pointsBefore), parts, uncovered };
}
