import { scaled, sum } from '../../engine/model/amount.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { planRuleOf } from '../draft/find-rule.ts';
import { coverToday } from './in-stock.ts';
import { farPartsOf, rawAgainst, type Store } from './keep-stock.ts';
import type { Portion } from './portions-of.ts';
import { targetChanged, targetOf, targetToday, type ModelContext } from './target.ts';

type Stock = Pick<OptionPoint, 'coverWeeks' | 'raw'>;

/** Weeks of stock are weeks of all that is used: the parts add theirs for their share, unless the mix tells how many it keeps. */
export function mixedStock(plan: ReadPlan, portions: readonly Portion[], context: ModelContext): Stock {
  const { registry } = context;
  const extraOf = ({ fields }: ReadPlan) => registry.known(fields.extraCover, planRuleOf('extraCover'));
  const isTold = plan.fields.extraCover.from === 'answer';
  const extra = isTold ? extraOf(plan) : plan.parts.flatMap(({ plan: part, share }) => scaled(extraOf(part), share));
  const coverWeeks = sum(coverToday(context), extra);
  const targets = portions.map(({ target }) => target);
  const store = plan.fields.rawCover.from === 'answer' ? ownStore(plan, portions, context) : storesOfParts(plan, context);
  return { coverWeeks, ...rawAgainst(targets, store, context) };
}

function ownStore({ fields }: ReadPlan, portions: readonly Portion[], context: ModelContext): Store {
  const valueShare = portions.flatMap(({ target, likely }) => scaled(farPartsOf(target, context), likely));
  return { weeks: context.registry.known(fields.rawCover, planRuleOf('rawCover')), valueShare };
}

/** Those of the parts together, worth what they are worth on average. */
function storesOfParts({ parts }: ReadPlan, context: ModelContext): Store {
  const stores = parts
    .filter(({ plan: { fields } }) => fields.rawCover.likely > 0)
    .map(({ plan, share }) => ({ plan, share, weeks: context.registry.known(plan.fields.rawCover, planRuleOf('rawCover')) }));
  const all = stores.reduce((sumOf, { plan, share }) => sumOf + share * plan.fields.rawCover.likely, 0);
  return {
    weeks: stores.flatMap(({ weeks, share }) => scaled(weeks, share)),
    valueShare: stores.flatMap(({ plan, share }) =>
      scaled(farPartsOf(storedFor(plan, context), context), (share * plan.fields.rawCover.likely) / all),
    ),
  };
}

/** Whose parts are stored: those of the maker the plan leads to, or of today's where the plan leaves most to him. */
function storedFor(part: ReadPlan, { dossier }: ModelContext) {
  if (part.maker === 'same') return targetChanged(part, dossier);
  return part.archetype === 'diversify' || part.archetype === 'circular' ? targetToday(dossier) : targetOf(part);
}
