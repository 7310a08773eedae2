import { isHome } from '../defaults/place.ts';
import type { ReadPlan } from '../dossier.ts';
import { goodsPriceToday } from '../price-today.ts';
import type { Kitchen } from './target.ts';

const hoursPerJob = 1600;

/** Full-time jobs in Belgium: hours of labour in the pieces that move here ÷ 1,600; with machines fewer. Likely figures only. */
export function jobsHere(plan: ReadPlan, { dossier, figures }: Kitchen): number {
  if (!isHome(plan.place) || plan.maker === 'same') return 0;
  const { fields, origin } = dossier;
  const wages = plan.place.country.labourCost.value / origin.country.labourCost.value;
  const labour = fields['content.labourShare'].likely * goodsPriceToday(dossier) * wages ** figures.priceRatio.wageExponent.value;
  const saved = plan.maker === 'automated' ? figures.costDefaults.automationLabourSaved.value : 0;
  const pieces = fields['purchase.pieces'].likely * plan.fields.share.likely;
  return ((1 - saved) * labour * pieces) / (plan.place.country.labourCost.value * hoursPerJob);
}
