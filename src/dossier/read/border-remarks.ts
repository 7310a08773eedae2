import type { Figures } from '../defaults/load-figures.ts';
import type { Dossier } from './dossier.ts';
import type { Problem } from '../draft/problem.ts';

const kilogramsPerTonne = 1000;

/** Charges at the border that hang on the goods and where they come from. They are told, never guessed: the rate differs by maker. */
export function borderRemarks(
  { fields, origin }: Dossier,
  figures: Pick<Figures, 'findProduct' | 'tradeDefences' | 'borderCarbon' | 'borderCarbonGoods'>,
) {
  const found: Problem[] = [];
  const product = figures.findProduct(String(fields.product.value));
  if (product === undefined || fields.product.from !== 'answer' || origin.country.eu) return found;
  const isDefended = figures.tradeDefences.some((defence) => defence.origin === origin.code && defence.products.includes(product.id));
  if (isDefended && fields['cost.anti-dumping'].from !== 'answer')
    found.push({ code: 'trade-defence', outcome: 'note', field: 'cost.anti-dumping' });
  const tonnes = (fields['shipment.kilogramsPerPiece'].likely * fields['purchase.pieces'].likely) / kilogramsPerTonne;
  const isCovered = figures.borderCarbonGoods.some(({ headings }) =>
    headings.some((heading) => product.headings.some((of) => of.startsWith(heading))),
  );
  if (isCovered && tonnes >= figures.borderCarbon.threshold.value && fields['cost.carbon-border'].from !== 'answer')
    found.push({ code: 'border-carbon', outcome: 'note', field: 'cost.carbon-border' });
  return found;
}
