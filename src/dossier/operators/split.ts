import { constant } from '../../engine/model/amount.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { planRuleOf } from '../draft/find-rule.ts';
import { baseAndSurge, noHelp } from './base-and-surge.ts';
import { jobsHere } from './jobs-here.ts';
import { keepStock } from './keep-stock.ts';
import { alone, makeSource } from './make-source.ts';
import { oneOff } from './one-off.ts';
import { targetOf, targetToday, type ModelContext } from './target.ts';

/** Part of it from a second maker, the rest as today; when one fails, the other helps. */
export function split(plan: ReadPlan, context: ModelContext): OptionPoint {
  const target = targetOf(plan);
  const isSupplier = plan.maker === 'buy';
  const ageing = isSupplier ? ageingOf(plan, context) : noHelp;
  const share = context.registry.known(plan.fields.share, planRuleOf('share'));
  return {
    id: plan.id,
    direction: plan.direction,
    sources: [
      makeSource(target, context, {
        share: share.length === 0 ? constant(0) : share,
        isBacked: true,
        isVisited: !isSupplier,
        isMain: false,
        ofMaker: 1,
        ageing: ageing.surge,
      }),
      makeSource(targetToday(context.dossier), context, { ...alone, share: 'rest', isBacked: true, ageing: ageing.base }),
    ],
    jobsHere: constant(jobsHere(plan, context)),
    judged: {},
    ...keepStock(plan, targetToday(context.dossier), context),
    ...oneOff(plan, context),
  };
}

/** Only a quicker supplier can follow demand. */
function ageingOf({ fields }: ReadPlan, { dossier }: ModelContext) {
  const isQuicker = fields.leadTime.likely < dossier.fields['delivery.leadTime'].likely;
  return isQuicker ? baseAndSurge({ share: fields.share.likely, agesAway: dossier.fields['stock.obsolescence'].likely }) : noHelp;
}
