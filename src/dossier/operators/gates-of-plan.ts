import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Gate, OptionPoint } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import type { ModelContext } from './target.ts';

/** Yes passes, no fails, partly fails in half of the cases. */
const evenChance = 0.5;

/**
 * What must hold for one plan: enough pieces for its maker, that it is allowed, and that he can do what the goods ask.
 * Unknown is no gate. Of a mix every part has to pass for its own share.
 */
export function gatesOfPlan(plan: ReadPlan, option: Pick<OptionPoint, 'sources'>, context: ModelContext): readonly Gate[] {
  return movedBy(plan, option).flatMap(({ plan: part, share }) => [
    ...volumeGate(part, share, context),
    ...yesGate('regulation', part, context),
    ...yesGate('capability', part, context),
  ]);
}

/** One way of working on the share it moves, or the parts of a mix. */
function movedBy(
  plan: ReadPlan,
  { sources }: Pick<OptionPoint, 'sources'>,
): readonly { readonly plan: ReadPlan; readonly share: Amount }[] {
  if (plan.archetype === 'mix') return plan.parts.map((part) => ({ plan: part.plan, share: constant(part.share) }));
  const share = sources[0]?.share;
  return [{ plan, share: share === undefined || share === 'rest' ? constant(1) : share }];
}

/** Fails where fewer pieces go there than the maker takes: minimum − pieces × share above 0. */
function volumeGate({ fields }: ReadPlan, share: Amount, { dossier, registry }: ModelContext): readonly Gate[] {
  const least = fields.minimumVolume;
  if (least.from !== 'answer' || !dossier.piecesKnown) return [];
  const pieces = registry.known(dossier.fields['purchase.pieces'], ruleOf('purchase.pieces'));
  const short = sum(registry.known(least, planRuleOf('minimumVolume')), scaled(times(pieces, share), -1));
  return [{ id: 'volume', value: short, limit: constant(0) }];
}

function yesGate(field: 'regulation' | 'capability', { fields }: ReadPlan, { registry }: ModelContext): readonly Gate[] {
  const known = fields[field];
  if (known.from !== 'answer') return [];
  return [{ id: field, value: missing(), limit: constant(evenChance) }];

  function missing(): Amount {
    if (known.value === 'yes') return constant(0);
    if (known.value === 'no') return constant(1);
    const { estimate: id, basis } = known;
    return registry.estimate({ id, unit: '1', low: 0.25, likely: 0.5, high: 0.75, basis, bounds: [0, 1] });
  }
}
