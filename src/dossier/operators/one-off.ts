import { costElements } from '../../content/cost-elements.ts';
import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { ElementId, Line, OptionPoint } from '../../engine/model/inputs.ts';
import { madeBefore } from '../defaults/made-before.ts';
import type { MixedPart, ReadPlan } from '../read/dossier.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { idsOf, standsForRamp, without } from './counted-once.ts';
import { gatesOf } from './gates-of.ts';
import { ownCostsOfPlan } from './own-costs.ts';
import type { ModelContext } from './target.ts';

type OneOff = Pick<OptionPoint, 'lines' | 'endValue' | 'monthsUntilItWorks' | 'rampMonths' | 'gates'>;

export const nothingOnce: OneOff = { lines: [], endValue: [], monthsUntilItWorks: [], rampMonths: [], gates: [] };

/** What it takes to get a plan going. */
export interface Moving {
  readonly lines: readonly Line[];
  readonly invested: Amount;
  readonly monthsUntilItWorks: Amount;
  readonly rampMonths: Amount;
  /** Until it runs in full. */
  readonly likelyMonths: number;
  readonly isOwn: boolean;
  /** All that is made here oneself is made by a team of a workshop. */
  readonly isWorkshop: boolean;
}

/** What moving costs once, how long it takes, and what must be there for it. */
export function oneOff(plan: ReadPlan, context: ModelContext): OneOff {
  return onceOf(movingOf({ plan, share: 1 }, context), context);
}

export function onceOf(
  { lines, invested, monthsUntilItWorks, rampMonths, isOwn, isWorkshop }: Omit<Moving, 'likelyMonths'>,
  context: ModelContext,
): OneOff {
  return {
    lines,
    endValue: scaled(invested, bookValueLeft(context)),
    monthsUntilItWorks,
    rampMonths,
    gates: gatesOf(paidOnce(lines), { isOwn, isWorkshop }, context),
  };
}

/**
 * The same for a share of the pieces. What is told is bought whole, since half a mould makes no piece; an estimate goes in
 * proportion to what moves, and so does what comes in a year.
 */
export function movingOf({ plan, share }: MixedPart, context: ModelContext): Moving {
  const { registry } = context;
  const { rampMonthsOwn, rampMonthsSupplier } = context.figures.costDefaults;
  const known = (field: 'investment' | 'switching' | 'months') => registry.known(plan.fields[field], planRuleOf(field));
  const amount = (field: 'investment' | 'switching') =>
    plan.fields[field].from === 'answer' ? known(field) : times(scaled(known(field), share), purchaseOverLikely(context));
  const isOwn = plan.maker === 'make' || plan.maker === 'automated';
  const invested = amount('investment');
  const all = [
    { element: 'investment', amount: invested },
    { element: 'switching', amount: amount('switching') },
    ...ownCostsOfPlan(plan, context).map((line) =>
      share === 1 || isOnce(line.element) ? line : { ...line, amount: scaled(line.amount, share) },
    ),
  ].filter((line) => line.amount.length > 0);
  const told = idsOf(all);
  // The same maker needs no time to get going, and a slow start that is told as money is not also run at the old chain's cost.
  const isAtOnce = plan.maker === 'same' || [...told].some(standsForRamp);
  const ramp = isOwn ? rampMonthsOwn : rampMonthsSupplier;
  const { value: history } = context.dossier.fields.history;
  const soonerBy = madeBefore({ history, archetype: plan.archetype, to: plan.place }, context.figures).time?.value ?? 1;
  return {
    lines: without(all, told),
    invested,
    monthsUntilItWorks: known('months'),
    rampMonths: isAtOnce ? [] : scaled(registry.figure('ramp', ramp, isOwn ? 'own' : 'supplier'), soonerBy),
    likelyMonths: plan.fields.months.likely + (isAtOnce ? 0 : ramp.value * soonerBy),
    isOwn,
    isWorkshop: plan.fields.workshop.value === 'yes',
  };
}

/** All that is paid once, less what comes in at once. */
function paidOnce(lines: readonly Line[]): Amount {
  return sum(...lines.filter(({ element }) => isOnce(element)).map(({ amount }) => amount));
}

/**
 * The yearly purchase over what it likely is. An estimate of what is paid once is worked out from the purchase, so it grows with it, as it
 * does when another purchase is told.
 */
function purchaseOverLikely({ dossier: { fields }, registry }: ModelContext): Amount {
  const ratios = (['purchase.amount', 'purchase.pieces'] as const).map((field) => ({ known: fields[field], rule: ruleOf(field) }));
  return ratios.reduce((all: Amount, { known, rule }) => times(all, scaled(registry.known(known, rule), 1 / known.likely)), constant(1));
}

function isOnce(element: ElementId): boolean {
  return costElements.some(({ id, kind }) => id === element && kind === 'one-off');
}

/** Machines lose their value in a straight line; moulds, samples and training are worth nothing to anyone else. */
function bookValueLeft({ dossier, figures }: ModelContext): number {
  return Math.max(0, 1 - dossier.fields['frame.horizon'].likely / figures.costDefaults.machineLife.value);
}
