import { scaled, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Line } from '../../engine/model/inputs.ts';
import { isHome, type Place } from '../defaults/place.ts';
import { ruleOf } from '../draft/find-rule.ts';
import { inflationDriver } from './at-price.ts';
import { fixedCostScale, purchaseForFixedCosts } from './fixed-cost-scale.ts';
import type { ModelContext, Target } from './target.ts';

/** Tiers of like-minded countries, where know-how is as safe as here. */
const safeTier = 2;

/** What goes wrong with the goods and what it takes to watch over them. */
export function ofQuality(target: Target, context: ModelContext): readonly Line[] {
  const { known, rule } = target.fact('rejectShare');
  return [
    { element: 'rejects', amount: context.registry.known(known, rule) },
    ...(isImported(target, context)
      ? []
      : [travel(target, context), { element: 'coordination', amount: coordination(target.place, context) }]),
    ...knowHow(target, context),
  ];
}

/** An importer visits the maker and follows him up: that is in his price. */
function isImported({ chain }: Target, { dossier }: ModelContext): boolean {
  return chain === 'today' && dossier.fields['origin.maker'].value === 'importer';
}

/** Visits and audits; nobody travels to the own workshop. */
function travel({ place, maker }: Target, context: ModelContext): Line {
  const { registry, figures } = context;
  const { tripFar, tripHome, tripNear, tripsPerYear, mostTravel } = figures.costDefaults;
  const isOwn = maker === 'make' || maker === 'automated';
  const price = isHome(place) ? tripHome : place.country.zone === 'far' ? tripFar : tripNear;
  const trip = registry.figure('trip', price, zoneOf(place));
  const trips = registry.figure('trips', tripsPerYear);
  const likely = price.value * tripsPerYear.value;
  const cap = Math.min(1, (mostTravel.value * purchaseForFixedCosts(context)) / likely);
  const visits = times(trip, trips);
  return { element: 'travel', amount: isOwn ? [] : scaled(visits, cap * fixedCostScale(context)), driver: inflationDriver(context) };
}

/** Hours of the own people. What is made here takes as many as what is made nearby: no figure tells them apart. */
function coordination(place: Place, { registry, figures }: ModelContext): Amount {
  const { sourcingOverheadFar, sourcingOverheadNear } = figures.costDefaults;
  const isFar = zoneOf(place) === 'far';
  return registry.figure('coordination', isFar ? sourcingOverheadFar : sourcingOverheadNear, isFar ? 'far' : 'near');
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
