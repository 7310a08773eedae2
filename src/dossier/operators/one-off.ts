import { costElements } from '../../content/cost-elements.ts';
import { constant, scaled, sum } from '../../engine/estimate/amount.ts';
import type { Amount } from '../../engine/estimate/estimate.ts';
import type { ElementId, Gate, Line, OptionPoint } from '../../engine/simulate/inputs.ts';
import type { ReadPlan } from '../dossier.ts';
import { planRuleOf, ruleOf } from '../find-rule.ts';
import { idsOf, without } from './counted-once.ts';
import { ownCostsOfPlan } from './own-costs.ts';
import type { Kitchen } from './target.ts';

type OneOff = Pick<OptionPoint, 'lines' | 'endValue' | 'monthsUntilItWorks' | 'rampMonths' | 'gates'>;

export const nothingOnce: OneOff = { lines: [], endValue: [], monthsUntilItWorks: [], rampMonths: [], gates: [] };

const evenChance = 0.5;

/** What moving costs once, how long it takes, and what must be there for it. */
export function oneOff(plan: ReadPlan, kitchen: Kitchen): OneOff {
  const { ingredients } = kitchen;
  const { rampMonthsOwn, rampMonthsSupplier } = kitchen.figures.costDefaults;
  const amount = (field: 'investment' | 'switching' | 'months') => ingredients.known(plan.fields[field], planRuleOf(field));
  const isOwn = plan.maker === 'make' || plan.maker === 'automated';
  const all = [
    { element: 'investment', amount: amount('investment') },
    { element: 'switching', amount: amount('switching') },
    ...ownCostsOfPlan(plan, kitchen),
  ].filter((line) => line.amount.length > 0);
  const told = idsOf(all);
  const lines = without(all, told);
  // The same maker needs no time to get going, and a slow start that is told as money is not also run at the old chain's cost.
  const isAtOnce = plan.maker === 'same' || told.has('learning') || told.has('double-running');
  const ramp = isOwn ? ingredients.figure('ramp', rampMonthsOwn, 'own') : ingredients.figure('ramp', rampMonthsSupplier, 'supplier');
  return {
    lines,
    endValue: scaled(amount('investment'), bookValueLeft(kitchen)),
    monthsUntilItWorks: amount('months'),
    rampMonths: isAtOnce ? [] : ramp,
    gates: [...cashGate(onceOf(lines), kitchen), ...(isOwn ? [...haveGate('people', kitchen), ...haveGate('room', kitchen)] : [])],
  };
}

/** All that is paid once, less what comes in at once. */
function onceOf(lines: readonly Line[]): Amount {
  return sum(...lines.filter(({ element }) => isOnce(element)).map(({ amount }) => amount));
}

function isOnce(element: ElementId): boolean {
  return costElements.some(({ id, kind }) => id === element && kind === 'one-off');
}

/** Machines lose their value in a straight line; moulds, samples and training are worth nothing to anyone else. */
function bookValueLeft({ dossier, figures }: Kitchen): number {
  return Math.max(0, 1 - dossier.fields['frame.horizon'].likely / figures.costDefaults.machineLife.value);
}

/**
 * What has to be paid at the start, against the largest amount the owner can spend; only who names one has the gate. Being
 * dearer year after year is no lack of money: that shows in the cost.
 */
function cashGate(atStart: Amount, { dossier, ingredients }: Kitchen): readonly Gate[] {
  const cash = dossier.fields['means.cash'];
  if (cash.from !== 'answer' || atStart.length === 0) return [];
  return [{ id: 'cash', value: atStart, limit: cash.high === 0 ? constant(0) : ingredients.known(cash, ruleOf('means.cash')) }];
}

/** Yes passes, no fails, partly fails in half of the cases, unknown is no gate. */
function haveGate(means: 'people' | 'room', { dossier, ingredients }: Kitchen): readonly Gate[] {
  const known = dossier.fields[`means.${means}`];
  if (known.from !== 'answer') return [];
  const limit = constant(evenChance);
  return [{ id: means, value: missing(known.value), limit }];

  function missing(value: unknown): Amount {
    if (value === 'yes') return constant(0);
    if (value === 'no') return constant(1);
    return ingredients.estimate({ id: known.estimate, unit: '1', low: 0.25, likely: 0.5, high: 0.75, basis: known.basis, bounds: [0, 1] });
  }
}
