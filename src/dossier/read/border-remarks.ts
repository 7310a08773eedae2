import { isUnderSteelQuota } from '../../reference/duties.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Problem } from '../draft/problem.ts';
import type { Dossier } from './dossier.ts';

const kilogramsPerTonne = 1000;

type BorderFigures = Pick<Figures, 'findProduct' | 'tradeDefences' | 'borderCarbon' | 'borderCarbonGoods' | 'steelQuota'>;

/** Charges at the border that hang on the goods and where they come from. They are told, never guessed: the rate differs by maker. */
export function borderRemarks({ fields, origin }: Dossier, figures: BorderFigures): readonly Problem[] {
  const product = figures.findProduct(String(fields.product.value));
  if (product === undefined || fields.product.from !== 'answer' || origin.country.eu) return [];
  const { value: code } = fields['product.code'];
  const codes = typeof code === 'string' ? [code] : product.headings;
  const found: Problem[] = [];
  const isDefended = figures.tradeDefences.some((defence) => defence.origin === origin.code && defence.products.includes(product.id));
  if (isDefended && fields['cost.anti-dumping'].from !== 'answer')
    found.push({ code: 'trade-defence', outcome: 'note', field: 'cost.anti-dumping' });
  const isOutsideQuota = isUnderSteelQuota(codes) && !figures.steelQuota.exempt.some((code) => code === origin.code);
  if (isOutsideQuota && fields['duty.rate'].from !== 'answer') found.push({ code: 'steel-quota', outcome: 'note', field: 'duty.rate' });
  const isCovered =
    !figures.borderCarbon.exempt.some((code) => code === origin.code) &&
    figures.borderCarbonGoods.some(({ headings }) => headings.some((heading) => codes.some((of) => of.startsWith(heading))));
  if (isCovered && fields['cost.carbon-border'].from !== 'answer') {
    const tonnes = (fields['shipment.kilogramsPerPiece'].likely * fields['purchase.pieces'].likely) / kilogramsPerTonne;
    const code = tonnes >= figures.borderCarbon.threshold.value ? 'border-carbon' : 'border-carbon-together';
    found.push({ code, outcome: 'note', field: 'cost.carbon-border' });
  }
  return found;
}
