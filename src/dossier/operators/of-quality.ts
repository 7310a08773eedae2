import { scaled, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Line } from '../../engine/model/inputs.ts';
import { coordinationScale, tripTo } from '../defaults/care.ts';
import type { Place } from '../defaults/place.ts';
import { ruleOf } from '../draft/find-rule.ts';
import { inflationDriver } from './at-price.ts';
import { fixedCostScale, purchaseForFixedCosts } from './fixed-cost-scale.ts';
import { isInPrice, type ModelContext, type Target } from './target.ts';

/** Tiers of like-minded countries, where know-how is as safe as here. */
const safeTier = 2;

/** What goes wrong with the goods and what it takes to watch over them. An importer does that, and counts it in his price. */
export function ofQuality(target: Target, context: ModelContext): readonly Line[] {
  const { known, rule } = target.fact('rejectShare');
  return [
    { element: 'rejects', amount: context.registry.known(known, rule) },
    travel(target, context),
    {
      element: isInPrice('follow-up', target, context) ? 'coordination-in-price' : 'coordination',
      amount: coordination(target.place, context),
      mostOfPurchase: context.figures.costDefaults.mostCoordination.value,
    },
    ...knowHow(target, context),
  ];
}

/** Visits and audits; nobody travels to the own workshop. */
function travel(target: Target, context: ModelContext): Line {
  const { registry, figures } = context;
  const { place, maker } = target;
  const isOwn = maker === 'make' || maker === 'automated';
  const trip = registry.figure('trip', tripTo(place, figures), zoneOf(place));
  const visits = times(trip, registry.figure('trips', figures.costDefaults.tripsPerYear));
  return {
    element: isInPrice('visits', target, context) ? 'travel-in-price' : 'travel',
    amount: isOwn ? [] : scaled(visits, fixedCostScale(context)),
    mostOfPurchase: figures.costDefaults.mostTravel.value,
    driver: inflationDriver(context),
  };
}

/** Hours of the own people. What is made here takes as many as what is made nearby: no figure tells them apart. */
function coordination(place: Place, context: ModelContext): Amount {
  const { registry, figures } = context;
  const { sourcingOverheadFar, sourcingOverheadNear } = figures.costDefaults;
  const isFar = zoneOf(place) === 'far';
  const share = registry.figure('coordination', isFar ? sourcingOverheadFar : sourcingOverheadNear, isFar ? 'far' : 'near');
  return scaled(share, coordinationScale(purchaseForFixedCosts(context), figures));
}

/** Loss of know-how, where the owner fears it, in places where the law protects it less. */
function knowHow({ place }: Target, { registry, dossier }: ModelContext): readonly Line[] {
  const { eu, friendTier } = place.country;
  if (eu || friendTier <= safeTier) return [];
  return [{ element: 'ip-loss', amount: registry.known(dossier.fields['quality.ipLoss'], ruleOf('quality.ipLoss')) }];
}

function zoneOf({ country }: Place): 'home' | 'near' | 'far' {
  if (country.zone === 'home') return 'home';
  return country.zone === 'far' ? 'far' : 'near';
}
