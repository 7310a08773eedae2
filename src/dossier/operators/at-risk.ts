import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { EventClassId, Source } from '../../engine/model/inputs.ts';
import type { AnsweredWeeks } from '../chain/chain-of-draft.ts';
import { farWith, wholeOf } from '../chain/far-of-chain.ts';
import { isHome, type Place } from '../defaults/place.ts';
import type { ResolvedValue } from '../read/dossier.ts';
import { estimateName } from '../estimates/estimate-name.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { materialRisk, stoppageFactor } from './materials/material-risk.ts';
import { negative } from './at-price.ts';
import type { FigureLike } from './model-registry.ts';
import type { ModelContext, Target } from './target.ts';

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
export function atRisk(target: Target, context: ModelContext, isBacked: boolean): AtRisk {
  const { registry, figures } = context;
  const { replacedAfterWeeks, replacedShare, secondReplacesAfterWeeks, secondReplacedShare } = figures.outages;
  const usual = isBacked
    ? registry.figure('second-replaced-after', secondReplacesAfterWeeks)
    : registry.figure('replaced-after', replacedAfterWeeks);
  return {
    events: [atMaker(target, context), ...onTheWay(target.place, context), ...upstream(target, context)],
    replacedAfterWeeks: replacedAfter(target, context) ?? (isBacked ? undefined : otherMakerAfter(target, context)) ?? usual,
    replacedShare: isBacked
      ? registry.figure('second-replaced-share', secondReplacedShare)
      : target.chain === 'today' && context.dossier.chain?.isOnlyMaker === true
        ? constant(0)
        : registry.figure('replaced-share', replacedShare),
  };
}

/** Who follows his deliveries closely sees sooner that one stays away. */
function replacedAfter({ plan }: Target, { registry }: ModelContext): Amount | undefined {
  const told = plan?.fields.replacedAfter;
  return told?.from === 'answer' ? registry.known(told, planRuleOf('replacedAfter')) : undefined;
}

/** Weeks until another maker delivers instead of today's, as the kept chain tells them. */
function otherMakerAfter({ chain }: Target, { dossier, registry }: ModelContext): Amount | undefined {
  const told = dossier.chain?.qualify;
  return chain === 'today' && told !== undefined ? registry.figure('chain-replaced-after', ownWeeks(told)) : undefined;
}

const ownWeeks = ({ low, likely, high }: AnsweredWeeks): FigureLike => ({ low, value: likely, high, unit: 'wk', status: 'assumption' });

/** An own answer about a plan's place is an event class of its own; else everything in a country stands or falls together. */
function atMaker(target: Target, context: ModelContext): EventClassId {
  const { registry, figures } = context;
  const { known, rule } = target.fact('outagePerYear');
  const weeks = target.fact('outageWeeks');
  const place = isHome(target.place) ? 'home' : `source:${target.place.code}`;
  const isTold = known.from === 'answer' || weeks.known.from === 'answer' || isSharedWithToday(target, context);
  const isOwn = target.chain === 'there' ? isTold : isOfPlan(known) || isOfPlan(weeks.known);
  const rate = registry.known(known, rule);
  return registry.event({
    id: isOwn ? `${place}:${target.chain === 'today' ? `${target.plan?.id}:` : ''}${known.estimate}:${weeks.known.estimate}` : place,
    scope: isHome(target.place) ? 'home' : 'source',
    perYear: sum(rate, negative(times(rate, registry.figure('upstream-share', figures.outages.upstreamShare)))),
    meanWeeks: registry.known(weeks.known, weeks.rule),
    duration: { shape: 'exponential' },
  });
}

function isOfPlan({ estimate }: ResolvedValue): boolean {
  return estimateName(estimate)?.kind === 'plan';
}

/** Another maker in the country of today has his own troubles. */
function isSharedWithToday({ place }: Target, { dossier }: ModelContext): boolean {
  return place.code === dossier.origin.code;
}

/** Everything that travels by the same way waits together: by sea where Suez or the Cape lies between, and on other seas apart. */
function onTheWay(place: Place, { registry, figures }: ModelContext): readonly EventClassId[] {
  const { country } = place;
  const figure = figures.routeOutages(country);
  if (figure === undefined) return [];
  const way = country.defaultMode === 'sea' && country.distances.seaSuez !== undefined ? 'suez' : country.defaultMode;
  return [
    registry.event({
      id: `route:${way}`,
      scope: 'route',
      perYear: registry.figure('route-rate', figure.perYear, way),
      meanWeeks: registry.figure('route-weeks', figure.weeks, way),
      duration: { shape: 'exponential' },
    }),
  ];
}

/**
 * Trouble further up the chain: often enough for who leans on far parts, or on critical materials from outside Europe. How
 * often also depends on the materials, once the person looked at them.
 */
function upstream(target: Target, context: ModelContext): readonly EventClassId[] {
  const { registry, dossier, figures } = context;
  const { farPartsThatStop, upstreamShare } = figures.outages;
  const materials = dossier.materials.isTold ? (materialRisk(dossier, undefined, figures)?.criticalOutside ?? 0) : 0;
  const canStop = dossier.chain?.upstream.canStop === true;
  if (!canStop && Math.max(farShareOf(target, context).likely, materials) < farPartsThatStop.value) return [];
  const rate = registry.known(dossier.fields['outage.perYear'], ruleOf('outage.perYear'));
  const outlasting = dossier.chain?.upstream.outlasting ?? 1;
  const share = scaled(registry.figure('upstream-share', upstreamShare), stoppageFactor(dossier, target.plan, figures) * outlasting);
  return [
    registry.event({
      id: upstreamEventOf(target),
      scope: 'bloc',
      perYear: times(rate, share),
      meanWeeks: upstreamWeeks(context),
      duration: { shape: 'exponential' },
    }),
  ];
}

/** As the kept chain tells of the sites far away; where it tells only of today's makers, as such stops usually last. */
function upstreamWeeks({ registry, dossier, figures }: ModelContext): Amount {
  const { chain, fields, origin } = dossier;
  const asked = fields['outage.weeks'];
  if (chain?.upstream.weeks !== undefined) return registry.figure('upstream-weeks', ownWeeks(chain.upstream.weeks));
  const isOfMakers = chain?.recover !== undefined && asked.from !== 'answer';
  return isOfMakers
    ? registry.figure('upstream-weeks', figures.sourceOutageWeeks(origin.country))
    : registry.known(asked, ruleOf('outage.weeks'));
}

/** Share of the value that comes from outside the European Union: the likely one, and as an amount. */
export function farShareOf(
  { chain, plan, place }: Target,
  { dossier, figures, registry }: ModelContext,
): { readonly likely: number; readonly amount: Amount } {
  if (plan !== undefined && (chain === 'there' || plan.fields.farShare.from === 'answer'))
    return { likely: plan.fields.farShare.likely, amount: registry.known(plan.fields.farShare, planRuleOf('farShare')) };
  const figure = figures.costDefaults.farShareSupplier;
  if (dossier.chain !== undefined) {
    const far = farWith(dossier.chain.far, dossier.chain.far.makers ?? (place.country.eu ? 0 : 1));
    const usual = scaled(registry.figure('far-share', figure, place.code), far.open);
    return { likely: wholeOf(far, figure.value), amount: sum(constant(far.told), usual) };
  }
  if (!place.country.eu) return { likely: 1, amount: constant(1) };
  return { likely: figure.value, amount: registry.figure('far-share', figure, place.code) };
}
