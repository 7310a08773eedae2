import { constant } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Gate } from '../../engine/model/inputs.ts';
import { ruleOf } from '../draft/find-rule.ts';
import type { ModelContext } from './target.ts';

const evenChance = 0.5;

interface Own {
  readonly isOwn: boolean;
  /** A team of a workshop makes it. */
  readonly isWorkshop: boolean;
}

/** What must be there for it: the money at the start, and for own production room and people, unless a workshop brings a team along. */
export function gatesOf(atStart: Amount, { isOwn, isWorkshop }: Own, context: ModelContext): readonly Gate[] {
  const people = isOwn && !isWorkshop ? haveGate('people', context) : [];
  return [...cashGates(atStart, context), ...people, ...(isOwn ? haveGate('room', context) : [])];
}

/**
 * What has to be paid at the start, against the largest amount the owner can spend; only who names one has the gate. Being
 * dearer year after year is no lack of money at the start: that shows in the cost, and the deepest shortfall is flagged beside it.
 */
function cashGates(atStart: Amount, { dossier, registry }: ModelContext): readonly Gate[] {
  const cash = dossier.fields['means.cash'];
  if (cash.from !== 'answer') return [];
  const limit = cash.high === 0 ? constant(0) : registry.known(cash, ruleOf('means.cash'));
  const atOnce: readonly Gate[] = atStart.length === 0 ? [] : [{ id: 'cash', value: atStart, limit }];
  return [...atOnce, { id: 'shortfall', value: 'cash-need', limit, isCaution: true }];
}

/** Yes passes, no fails, partly fails in half of the cases, unknown is no gate. */
function haveGate(means: 'people' | 'room', { dossier, registry }: ModelContext): readonly Gate[] {
  const known = dossier.fields[`means.${means}`];
  if (known.from !== 'answer') return [];
  const limit = constant(evenChance);
  return [{ id: means, value: missing(known.value), limit }];

  function missing(value: unknown): Amount {
    if (value === 'yes') return constant(0);
    if (value === 'no') return constant(1);
    return registry.estimate({ id: known.estimate, unit: '1', low: 0.25, likely: 0.5, high: 0.75, basis: known.basis, bounds: [0, 1] });
  }
}
