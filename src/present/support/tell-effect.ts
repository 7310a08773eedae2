import type { InstrumentFit } from '../../dossier/support/instrument-fit.ts';
import type { TurningAmount } from '../../engine/run/tipping/turning-amount.ts';
import type { TableRows } from '../../scene/scene.ts';
import type { SupportPresentation } from './support-words.ts';

/** Shares of the investment that are tried. */
export const triedShares = [0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** The most that one of the instruments that may fit gives, by the rules that were read; aid for one cost does not add up. */
export function mostKnown(fits: readonly InstrumentFit[]): number | undefined {
  const known = fits.flatMap(({ fit, most }) => (fit === 'no' || most === undefined ? [] : [most]));
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Whether the advice depends on support, and from which amount. */
export function tellEffect(
  { lags, from, excluded }: TurningAmount,
  most: number | undefined,
  { words, format }: SupportPresentation,
): readonly string[] {
  const about = (euro: number) => format.money(euro, { style: 'about' });
  const more = excluded ? [words('support.effect.excluded')] : [];
  if ((lags[0]?.by ?? 0) <= 0) return [words('support.effect.leads'), ...more];
  if (from === undefined) return [words('support.effect.never'), ...more];
  if (most === undefined) return [words('support.effect.unknown', { from: about(from) }), ...more];
  const told = { from: about(from), most: about(most) };
  return [words(from <= most ? 'support.effect.yes' : 'support.effect.no', told), ...more];
}

/** What a share of the investment would do, a row per share. */
export function scenarioRows({ lags }: TurningAmount, invested: number, { words, format }: SupportPresentation): TableRows {
  const rows = triedShares.flatMap((share) => {
    const lag = lags.find(({ value }) => Math.abs(value - share * invested) < 0.5);
    if (lag === undefined) return [];
    const amount = format.money(Math.abs(lag.by), { style: 'about' });
    const then = words(lag.by > 0 ? 'support.effect.dearer' : 'support.effect.cheaper', { amount });
    return [[format.share(share), format.money(lag.value, { style: 'about' }), then]];
  });
  return {
    head: [words('support.effect.head.share'), words('support.effect.head.amount'), words('support.effect.head.becomes')],
    rows,
    numeric: [0, 1],
  };
}
