import { shockRules, type ShockChange, type ShockId, type ShockTarget } from '../../content/shocks.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import { changeResolved, movedTo, shiftedBy, type ResolvedChange } from '../read/change-resolved.ts';
import { homeCode, type Place } from '../defaults/place.ts';
import type { Dossier, ResolvedValue, ReadPlan } from '../read/dossier.ts';
import { refEstimate } from '../estimates/estimate-name.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';

type Rule = (typeof shockRules)[number];
type Effect = Rule['effects'][number];

const daysPerWeek = 7;

/** The dossier after these shocks: what is added shifts a range, what is multiplied stretches it. */
export function withShocks(dossier: Dossier, shocks: readonly ShockId[]): Dossier {
  return rulesOf(shocks).reduce((changed, rule) => changeResolved(changed, changesOf(rule, changed)), dossier);
}

/** Shocks to figures that no question asks stand in the inputs alone. */
export function withShocksOnInputs(inputs: ModelInputs, shocks: readonly ShockId[]): ModelInputs {
  const factors = new Map<EstimateId, number>();
  for (const { figure, change } of rulesOf(shocks).flatMap(({ effects }) => effects))
    if (figure !== undefined && 'times' in change) factors.set(refEstimate(figure), change.times);
  if (factors.size === 0) return inputs;
  const estimates = inputs.estimates.map((estimate) => {
    const by = factors.get(estimate.id) ?? 1;
    return by === 1 ? estimate : { ...estimate, low: estimate.low * by, likely: estimate.likely * by, high: estimate.high * by };
  });
  return { ...inputs, estimates };
}

/** Whether a shock reaches anything in this dossier. */
export function isReached(shock: ShockId, dossier: Dossier): boolean {
  return rulesOf([shock]).some(
    (rule) => isNeeded(rule, dossier) && (changesOf(rule, dossier).size > 0 || rule.effects.some(({ figure }) => figure !== undefined)),
  );
}

function rulesOf(shocks: readonly ShockId[]): readonly Rule[] {
  return shockRules.filter(({ id }) => shocks.includes(id));
}

function isNeeded({ needs }: Rule, { origin, goodsPrice }: Dossier): boolean {
  if (needs === 'import-duty') return !origin.country.eu && !goodsPrice.parts.includes('duty');
  return needs === undefined || !origin.country.eu;
}

function changesOf(rule: Rule, dossier: Dossier): ReadonlyMap<EstimateId, ResolvedChange> {
  const changes = new Map<EstimateId, ResolvedChange>();
  for (const effect of rule.effects) {
    for (const { known, bounds, place } of figuresChangedBy(effect, dossier)) {
      const to = after(effect.change, known, { dossier, place });
      if (to === undefined || to === known.likely || typeof known.value !== 'number') continue;
      const stretches = 'times' in effect.change || 'plusShare' in effect.change;
      changes.set(known.estimate, stretches ? movedTo(to, bounds) : shiftedBy(to - known.likely, bounds));
    }
  }
  return changes;
}

/** A figure that a shock changes. */
interface ChangedFigure {
  readonly known: ResolvedValue;
  readonly bounds: readonly [number, number] | undefined;
  readonly place: Place;
}

function figuresChangedBy({ on, field, planField }: Effect, dossier: Dossier): readonly ChangedFigure[] {
  const today: readonly ChangedFigure[] =
    field !== undefined && isChangedToday(on, dossier)
      ? [{ known: dossier.fields[field], bounds: ruleOf(field).bounds, place: dossier.origin }]
      : [];
  if (planField === undefined) return today;
  const plans = dossier.plans.filter((plan) => isChangedInPlan(on, plan));
  return [...today, ...plans.map(({ fields, place }) => ({ known: fields[planField], bounds: planRuleOf(planField).bounds, place }))];
}

function isChangedToday(on: ShockTarget, { origin }: Dossier): boolean {
  return on === 'today' || (on !== 'projects' && isAt(on, origin));
}

/** A plan with the maker of today shares its figures with today. */
function isChangedInPlan(on: ShockTarget, { maker, place, fields }: ReadPlan): boolean {
  if (on === 'projects') return fields.months.likely > 0;
  return on !== 'today' && maker !== 'same' && maker !== 'repair' && isAt(on, place);
}

function isAt(on: 'home' | 'europe' | 'round-cape', { code, country }: Place): boolean {
  switch (on) {
    case 'home':
      return code === homeCode;
    case 'europe':
      return country.eu;
    case 'round-cape':
      return country.defaultMode === 'sea' && detourWeeks(country) > 0;
  }
}

function after(change: ShockChange, { likely }: ResolvedValue, { dossier, place }: { dossier: Dossier; place: Place }): number | undefined {
  if ('add' in change) return likely + change.add;
  if ('times' in change) return likely * change.times;
  if ('atLeast' in change) return Math.max(likely, change.atLeast === 'once' ? 1 / dossier.fields['frame.horizon'].likely : change.atLeast);
  if ('dropDetour' in change) return Math.max(0, likely - detourWeeks(place.country));
  const share = change.plusShare === 'energy' ? dossier.goods.energyShare.value : dossier.fields['content.labourShare'].likely;
  return likely * (1 + share * change.by);
}

/** Weeks that the way round the Cape takes more than the one through Suez. */
function detourWeeks({ transit: { sea, seaSuez } }: Place['country']): number {
  return sea === undefined || seaSuez === undefined ? 0 : Math.max(0, sea.value - seaSuez.value) / daysPerWeek;
}
