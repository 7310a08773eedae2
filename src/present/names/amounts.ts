import type { Format } from '../../i18n/format.ts';
import type { Amounts, OwnerPageInput } from './presentation-input.ts';

export function createAmounts({
  dossier,
  words,
  format,
}: Pick<OwnerPageInput, 'dossier' | 'words'> & { readonly format: Format }): Amounts {
  const isRelative = dossier.scale === 'per-100';
  const about = (euro: number) => format.money(Math.abs(euro), { style: 'about' });
  return {
    perYear: (euro) =>
      isRelative
        ? words('results.amount.perYearRelative', { amount: about(euro) })
        : words('results.amount.perYear', { amount: about(euro) }),
    plainAbout: about,
    once: (euro) =>
      isRelative ? words('results.amount.onceRelative', { amount: about(euro) }) : words('results.amount.once', { amount: about(euro) }),
    difference: (euro) => words(`answer.ranking.${euro === 0 ? 'equal' : euro > 0 ? 'cheaper' : 'dearer'}`, { amount: about(euro) }),
    // Parts must be seen to add up: whole euros, or cents per € 100.
    plain: (euro) => format.money(euro, { style: isRelative ? 'exact' : 'whole' }),
  };
}
