import { placeOf, type Lookup } from './compile-lines.ts';
import type { OptionPoint, PassThrough, Pilot } from './inputs.ts';
import type { Transition } from './transition.ts';
import type { OptionPlan, PassThroughPlan, PilotPlan, TransitionPlan } from './model.ts';
import type { Failure } from './failure.ts';

type Plans = Pick<OptionPlan, 'transition' | 'pilot' | 'passThrough'>;
type Compiled = { readonly ok: true; readonly plans: Plans } | { readonly ok: false; readonly reason: Failure };

/** What an option has that the reference has not: a project that may go wrong, a pilot, a cost rise that is charged on. */
export function compileProject({ id, transition, pilot, passThrough }: OptionPoint, lookup: Lookup): Compiled {
  if (id === lookup.reference) return { ok: true, plans: { transition: undefined, pilot: undefined, passThrough: undefined } };
  if (pilot !== undefined && ruleOf(lookup, pilot.element)?.kind !== 'one-off') return { ok: false, reason: 'unknown-reference' };
  const computed = ['price-passed-on', 'volume-lost'].map((element) => ruleOf(lookup, element)?.kind);
  if (passThrough !== undefined && computed.some((kind) => kind !== 'computed')) return { ok: false, reason: 'unknown-reference' };
  if (transition !== undefined && ruleOf(lookup, 'late-or-stopped')?.kind !== 'computed') return { ok: false, reason: 'unknown-reference' };
  return {
    ok: true,
    plans: {
      transition: transition === undefined ? undefined : transitionPlan(transition, lookup),
      pilot: pilot === undefined ? undefined : pilotPlan(pilot, lookup),
      passThrough: passThrough === undefined ? undefined : passThroughPlan(passThrough, lookup),
    },
  };
}

function ruleOf({ elements, rules }: Lookup, element: string) {
  return rules[elements.get(element) ?? -1];
}

function transitionPlan({ id, delay, cancelled, standby }: Transition, { book, projectIds }: Lookup): TransitionPlan {
  return {
    draw: placeOf(id, projectIds),
    lateChance: book.add(delay?.chance ?? []),
    lateMonths: book.add(delay?.months ?? []),
    calledOffChance: book.add(cancelled?.chance ?? []),
    sunkShare: book.add(cancelled?.sunkShare ?? []),
    standby: book.add(standby ?? []),
  };
}

function pilotPlan({ share, months, oneOffs, element }: Pilot, { book, elements }: Lookup): PilotPlan {
  return { share: book.add(share), months: book.add(months), oneOffs: book.add(oneOffs), element: elements.get(element) ?? 0 };
}

function passThroughPlan(passThrough: PassThrough, { book }: Lookup): PassThroughPlan {
  return {
    share: book.add(passThrough.share),
    volumeLostPerPriceShare: book.add(passThrough.volumeLostPerPriceShare),
    pricePerPiece: book.add(passThrough.pricePerPiece),
    marginPerPiece: passThrough.marginPerPiece === undefined ? undefined : book.add(passThrough.marginPerPiece),
  };
}
