import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { EventClassId, Source } from '../../engine/model/inputs.ts';
import { isHome, type Place } from '../defaults/place.ts';
import type { Known } from '../dossier.ts';
import { estimateName } from '../estimate-name.ts';
import { planRuleOf, ruleOf } from '../find-rule.ts';
import { materialRisk, stoppageFactor } from '../materials/material-risk.ts';
import { negative } from './at-price.ts';
import type { Kitchen, Target } from './target.ts';

const upstreamEvent = 'upstream';

/** Trouble further up the chain is one and the same for all, but for who needs less of the risky material. */
export function upstreamEventOf({ plan }: Target): EventClassId {
  return plan?.replaces === undefined ? upstreamEvent : `${upstreamEvent}:${plan.id}`;
}

type AtRisk = Pick<Source, 'events' | 'replacedAfterWeeks' | 'replacedShare'>;

/**
 * What stops a source: trouble at the maker (own to the place, here as well), trouble on the way, and trouble further up
 * the chain that stays far away whatever the place of assembly. `isBacked`: a second supplier already delivers.
 */
export function atRisk(target: Target, kitchen: Kitchen, isBacked: boolean): AtRisk {
  const { ingredients, figures } = kitchen;
  const { replacedAfterWeeks, replacedShare, secondReplacesAfterWeeks, secondReplacedShare } = figures.outages;
  const usual = isBacked
    ? ingredients.figure('second-replaced-after', secondReplacesAfterWeeks)
    : ingredients.figure('replaced-after', replacedAfterWeeks);
  return {
    events: [atMaker(target, kitchen), ...onTheWay(target.place, kitchen), ...upstream(target, kitchen)],
    replacedAfterWeeks: replacedAfter(target, kitchen) ?? usual,
    replacedShare: isBacked
      ? ingredients.figure('second-replaced-share', secondReplacedShare)
      : ingredients.figure('replaced-share', replacedShare),
  };
}

/** Who follows his deliveries closely sees sooner that one stays away. */
function replacedAfter({ plan }: Target, { ingredients }: Kitchen): Amount | undefined {
  const told = plan?.fields.replacedAfter;
  return told?.from === 'answer' ? ingredients.known(told, planRuleOf('replacedAfter')) : undefined;
}

/** An own answer about a plan's place is an event class of its own; else everything in a country stands or falls together. */
function atMaker(target: Target, kitchen: Kitchen): EventClassId {
  const { ingredients, figures } = kitchen;
  const { known, rule } = target.fact('outagePerYear');
  const weeks = target.fact('outageWeeks');
  const place = isHome(target.place) ? 'home' : `source:${target.place.code}`;
  const isTold = known.from === 'answer' || weeks.known.from === 'answer' || isSharedWithToday(target, kitchen);
  const isOwn = target.chain === 'there' ? isTold : isOfPlan(known) || isOfPlan(weeks.known);
  const rate = ingredients.known(known, rule);
  return ingredients.event({
    id: isOwn ? `${place}:${target.chain === 'today' ? `${target.plan?.id}:` : ''}${known.estimate}` : place,
    scope: isHome(target.place) ? 'home' : 'source',
    perYear: sum(rate, negative(times(rate, ingredients.figure('upstream-share', figures.outages.upstreamShare)))),
    meanWeeks: ingredients.known(weeks.known, weeks.rule),
    duration: { shape: 'exponential' },
  });
}

function isOfPlan({ estimate }: Known): boolean {
  return estimateName(estimate)?.kind === 'plan';
}

/** Another maker in the country of today has his own troubles. */
function isSharedWithToday({ place }: Target, { dossier }: Kitchen): boolean {
  return place.code === dossier.origin.code;
}

/** Everything that travels by the same way waits together: by sea through Suez and on other seas apart. */
function onTheWay(place: Place, { ingredients, figures }: Kitchen): readonly EventClassId[] {
  const { country } = place;
  const figure = figures.routeOutages(country);
  if (figure === undefined) return [];
  const way = country.defaultMode === 'sea' && country.distances.seaCape !== undefined ? 'suez' : country.defaultMode;
  return [
    ingredients.event({
      id: `route:${way}`,
      scope: 'route',
      perYear: ingredients.figure('route-rate', figure.perYear, way),
      meanWeeks: ingredients.figure('route-weeks', figure.weeks, way),
      duration: { shape: 'exponential' },
    }),
  ];
}

/**
 * Trouble further up the chain: often enough for who leans on far parts, or on critical materials from outside Europe. How
 * often also depends on the materials, once the person looked at them.
 */
function upstream(target: Target, kitchen: Kitchen): readonly EventClassId[] {
  const { ingredients, dossier, figures } = kitchen;
  const { farPartsThatStop, upstreamShare } = figures.outages;
  const materials = dossier.materials.isTold ? (materialRisk(dossier, undefined, figures)?.criticalOutside ?? 0) : 0;
  if (Math.max(farShareOf(target, kitchen).likely, materials) < farPartsThatStop.value) return [];
  const rate = ingredients.known(dossier.fields['outage.perYear'], ruleOf('outage.perYear'));
  const share = scaled(ingredients.figure('upstream-share', upstreamShare), stoppageFactor(dossier, target.plan, figures));
  return [
    ingredients.event({
      id: upstreamEventOf(target),
      scope: 'bloc',
      perYear: times(rate, share),
      meanWeeks: ingredients.known(dossier.fields['outage.weeks'], ruleOf('outage.weeks')),
      duration: { shape: 'exponential' },
    }),
  ];
}

/** Share of the value that comes from outside the European Union: the likely one, and as an amount. */
export function farShareOf(
  { chain, plan, place }: Target,
  { figures, ingredients }: Kitchen,
): { readonly likely: number; readonly amount: Amount } {
  if (plan !== undefined && (chain === 'there' || plan.fields.farShare.from === 'answer'))
    return { likely: plan.fields.farShare.likely, amount: ingredients.known(plan.fields.farShare, planRuleOf('farShare')) };
  if (!place.country.eu) return { likely: 1, amount: constant(1) };
  const figure = figures.costDefaults.farShareSupplier;
  return { likely: figure.value, amount: ingredients.figure('far-share', figure, place.code) };
}
