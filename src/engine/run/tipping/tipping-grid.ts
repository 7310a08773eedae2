import type { Estimate } from '../../model/estimate.ts';
import { plausibleSpan } from '../../model/plausible-span.ts';

const gridValues = 17;

/** 17 values over all that an estimate could plausibly be, the likely one among them, in steps of equal length on each side. */
export function tippingGrid(estimate: Estimate): readonly number[] {
  const [least, most] = plausibleSpan(estimate);
  const { likely } = estimate;
  if (!(most > least)) return [likely];
  const steps = gridValues - 1;
  const share = Math.round((steps * (likely - least)) / (most - least));
  const below = likely === least ? 0 : likely === most ? steps : Math.min(steps - 1, Math.max(1, share));
  return Array.from({ length: gridValues }, (_, place) => {
    if (place < below) return least + ((likely - least) * place) / below;
    return place === below ? likely : likely + ((most - likely) * (place - below)) / (steps - below);
  });
}
