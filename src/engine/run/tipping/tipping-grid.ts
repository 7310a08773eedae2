import type { Estimate } from '../../model/estimate.ts';
import { plausibleSpan } from '../../model/plausible-span.ts';

const gridValues = 17;
/** How little or much may be bought, as multiples of what is likely: a volume is a plan, and plans change more than prices do. */
const volumeSpan = [0.02, 4] as const;

/**
 * 17 values over all that an estimate could plausibly be, the likely one among them, in steps of equal length on each side; of the
 * volume from a fiftieth to four times what is likely, however exactly that was given.
 */
export function tippingGrid(estimate: Estimate, isVolume = false): readonly number[] {
  const { likely } = estimate;
  const [first, last] = plausibleSpan(estimate);
  const [least, most] = isVolume ? [Math.min(first, likely * volumeSpan[0]), Math.max(last, likely * volumeSpan[1])] : [first, last];
  if (!(most > least)) return [likely];
  const steps = gridValues - 1;
  const share = Math.round((steps * (likely - least)) / (most - least));
  const even = isVolume ? steps / 2 : share;
  const below = likely === least ? 0 : likely === most ? steps : Math.min(steps - 1, Math.max(1, even));
  return Array.from({ length: gridValues }, (_, place) => {
    if (place < below) return least + ((likely - least) * place) / below;
    return place === below ? likely : likely + ((most - likely) * (place - below)) / (steps - below);
  });
}
