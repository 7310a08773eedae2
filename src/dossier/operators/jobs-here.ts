import { isHome, type Place } from '../defaults/place.ts';
import type { ReadPlan } from '../read/dossier.ts';
import type { Maker } from '../draft/maker.ts';
import { goodsPriceToday } from '../read/price-today.ts';
import type { ModelContext, Target } from './target.ts';

const hoursPerJob = 1600;

/** Full-time jobs in Belgium that an option means: of what moves here, and of what stays where it is made here today. */
export function jobsHere(plan: ReadPlan, context: ModelContext): number {
  if (plan.maker === 'same') return jobsToday(context);
  const share = plan.fields.share.likely;
  return jobsAt(plan.place, plan.maker, context) * share + jobsToday(context) * (1 - share);
}

/** What all of it would mean, made by this maker. */
export function jobsAtTarget({ chain, place, maker }: Target, context: ModelContext): number {
  return chain === 'today' ? jobsToday(context) : jobsAt(place, maker, context);
}

export function jobsToday(context: ModelContext): number {
  return jobsAt(context.dossier.origin, 'same', context);
}

/** Hours of labour in a year's pieces ÷ 1,600; with machines fewer. Likely figures only. */
function jobsAt(place: Place, maker: Maker, { dossier, figures }: ModelContext): number {
  if (!isHome(place)) return 0;
  const { fields, origin } = dossier;
  const wages = place.country.labourCost.value / origin.country.labourCost.value;
  const labour = fields['content.labourShare'].likely * goodsPriceToday(dossier) * wages ** figures.priceRatio.wageExponent.value;
  const saved = maker === 'automated' ? figures.costDefaults.automationLabourSaved.value : 0;
  return ((1 - saved) * labour * fields['purchase.pieces'].likely) / (place.country.labourCost.value * hoursPerJob);
}
