import { resilienceGap } from '../../engine/textbook/outages/resilience-gap.ts';
import type { Site } from '../draft/chain-schema.ts';

/** What happens when a site stops; undefined is honestly unknown. No chance is counted: only how long it would take. */
export interface SiteStop {
  /** Weeks that the stock lasts. */
  readonly survive: number | undefined;
  /** Weeks until the goods come again: from the site itself, or from another maker where that goes faster. */
  readonly recover: number | undefined;
  readonly by: 'site' | 'other-maker' | undefined;
  /** Weeks without goods. */
  readonly short: number | undefined;
  /** Nobody else could make it. */
  readonly isSingle: boolean;
}

/**
 * Time to survive against time to recover of one site. The lead time stands on both sides: what is under way still arrives, and
 * what is made after the stop is under way as long again.
 */
export function stopOf({ stockWeeks, recoverWeeks, qualifyWeeks, others }: Site): SiteStop {
  const replaced = others !== undefined && others > 0 ? qualifyWeeks : undefined;
  const recover = recoverWeeks === undefined ? replaced : Math.min(recoverWeeks, replaced ?? Infinity);
  const by = recover === undefined ? undefined : recover === recoverWeeks ? 'site' : 'other-maker';
  return { survive: stockWeeks, recover, by, short: shortOf(stockWeeks, recover), isSingle: others === 0 };
}

function shortOf(survive: number | undefined, recover: number | undefined): number | undefined {
  if (survive === undefined || recover === undefined) return undefined;
  const gap = resilienceGap({ survive, recover, replacedFrom: recover, replacedShare: 1, demandRate: 1, marginPerPiece: 0 });
  return gap.lostTime;
}
