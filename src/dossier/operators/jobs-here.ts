import { isHome, type Place } from '../defaults/place.ts';
import type { ReadPlan } from '../read/dossier.ts';
import type { Maker } from '../draft/maker.ts';
import { goodsPriceHere } from '../read/price-here.ts';
import type { ModelContext, Target } from './target.ts';

const hoursPerJob = 1600;

interface MadeHere {
  readonly place: Place;
  readonly maker: Maker;
  readonly fields: ReadPlan['fields'] | undefined;
}

/** Full-time jobs in Belgium that an option means: of what moves here, and of what stays where it is made here today. */
export function jobsHere(plan: ReadPlan, context: ModelContext): number {
  if (plan.maker === 'same') return jobsToday(context);
  const share = plan.fields.share.likely;
  return jobsAt(plan, context) * share + jobsToday(context) * (1 - share);
}

/** What all of it would mean, made by this maker. */
export function jobsAtTarget({ chain, place, maker, plan }: Target, context: ModelContext): number {
  return chain === 'today' ? jobsToday(context) : jobsAt({ place, maker, fields: plan?.fields }, context);
}

export function jobsToday(context: ModelContext): number {
  return jobsAt({ place: context.dossier.origin, maker: 'same', fields: undefined }, context);
}

/** Hours of labour in a year's pieces, made here, ÷ 1,600; with machines fewer. Likely figures only. */
function jobsAt({ place, maker, fields }: MadeHere, { dossier, figures }: ModelContext): number {
  if (!isHome(place)) return 0;
  const today = dossier.fields;
  const labour = today['content.labourShare'].likely * goodsPriceHere(dossier, figures);
  const saved = maker === 'automated' ? (fields?.labourSaved.likely ?? 0) : 0;
  return ((1 - saved) * labour * today['purchase.pieces'].likely) / (place.country.labourCost.value * hoursPerJob);
}
