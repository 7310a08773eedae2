import { product } from '../../src/engine/model/amount.ts';
import type { ElementRule, ModelInputs, OptionPoint } from '../../src/engine/model/inputs.ts';
import { fullInputs } from './model-inputs.ts';

export const computedElements: readonly ElementRule[] = [
  { id: 'price-passed-on', group: 'market', kind: 'computed', enters: [] },
  { id: 'volume-lost', group: 'market', kind: 'computed', enters: [] },
];
const chance = (of: string, factor: number) => product([of], factor);

/** A full dossier in which every option but the first has a project that may go wrong, and some a pilot and a rise to charge on; after tax. */
export function projectInputs(count = 6): ModelInputs {
  const full = fullInputs(count);
  const more = (at: number): Partial<OptionPoint> => ({
    transition: {
      id: `project-${at % 2}`,
      delay: { chance: chance('e20', 0.3), months: chance('e21', 8) },
      cancelled: { chance: chance('e22', 0.1), sunkShare: chance('e23', 0.6) },
      standby: chance('e30', 0.1),
    },
    ...(at % 2 === 0
      ? { pilot: { share: chance('e24', 0.2), months: chance('e25', 14), oneOffs: chance('e26', 9000), element: 'machines' } }
      : { passThrough: { share: chance('e27', 0.4), volumeLostPerPriceShare: chance('e28', 1.5), pricePerPiece: chance('e29', 140) } }),
  });
  return {
    ...full,
    elements: [...full.elements, ...computedElements],
    frame: { ...full.frame, tax: { rate: chance('e36', 0.25), lifeYears: 10, deduction: chance('e37', 0.1) } },
    options: full.options.map((option, at) => ({ ...option, ...more(at) })),
  };
}
