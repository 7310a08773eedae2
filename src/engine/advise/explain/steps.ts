import { valueAt } from '../../textbook/value-at.ts';
import type { Amount, EstimateId } from '../../model/estimate.ts';
import type { OptionId } from '../../model/inputs.ts';
import type { Flip } from '../weigh/weighed.ts';
import { optionOf, type Compared } from '../compare/compared.ts';
import type { Ranked } from '../compare/rank.ts';

/** What to do on Monday: no-regret steps first. */
export type Step =
  | { readonly code: 'find-out'; readonly estimate: EstimateId }
  | { readonly code: 'ask-quote'; readonly option: OptionId }
  | { readonly code: 'pilot'; readonly option: OptionId }
  | { readonly code: 'watch'; readonly estimate: EstimateId; readonly value: number; readonly becomes: OptionId }
  | {
      readonly code:
        | 'check-origin'
        | 'check-duty'
        | 'agree-terms'
        | 'raise-cover'
        | 'watch-duty'
        | 'watch-tenders'
        | 'find-people'
        | 'call-front-office';
    }
  | { readonly code: 'settle-gate'; readonly option: OptionId; readonly gate: string };

/** Share of the reference's cost above which duty is worth a check. */
const dutyWorthChecking = 0.01;
const farShareWorthChecking = 0.4;
const stopWeeksWorthCovering = 0.1;
/** What takes this long to set up can be tried out first. */
const monthsWorthTrying = 1;
const figuresToFind = 3;
const pointsToWatch = 2;

/** What to do on Monday. First what is right whatever the answer, then what follows from it, then whom to call. */
export function nextSteps(compared: Compared): readonly Step[] {
  const toFind = findOut(compared);
  return [
    ...toFind.map((estimate) => ({ code: 'find-out', estimate }) as const),
    ...checks(compared),
    ...tryOut(compared),
    ...gatesToSettle(compared),
    ...toWatch(compared, toFind),
    ...(dutyWillChange(compared) ? [{ code: 'watch-duty' } as const] : []),
    ...(isWorkHere(compared) ? [{ code: 'watch-tenders' } as const] : []),
    ...(compared.leader.direction === 'home' ? [{ code: 'find-people' } as const] : []),
    { code: 'call-front-office' },
  ];
}

/** The same with other turning points to keep in sight. */
export function stepsWithPoints(steps: readonly Step[], watched: Watched): readonly Step[] {
  const toFind = steps.flatMap((step) => (step.code === 'find-out' ? [step.estimate] : []));
  const others = steps.filter(({ code }) => code !== 'watch');
  const isAfter = ({ code }: Step) => afterWatching.has(code);
  return [...others.filter((step) => !isAfter(step)), ...toWatch(watched, toFind), ...others.filter(isAfter)];
}

const afterWatching: ReadonlySet<Step['code']> = new Set(['watch-duty', 'watch-tenders', 'find-people', 'call-front-office']);

/** Under given weights: the figures to find out are those that would put something else first, the most telling first. */
export function stepsUnderWeights(steps: readonly Step[], flips: readonly Flip[]): readonly Step[] {
  const toFind = flips.map(({ estimate }) => ({ code: 'find-out', estimate }) as const);
  return [...toFind, ...steps.filter(({ code }) => code !== 'find-out')];
}

function findOut({ worth, resting, certainty }: Compared): readonly EstimateId[] {
  const ordered = certainty.word === 'close' && worth.length === 0 ? resting.byEstimate : worth;
  return ordered.slice(0, figuresToFind).map(({ estimate }) => estimate);
}

/** No-regret: they help whatever is chosen. */
function checks({ leader, reference, table, inputs, ranking }: Compared): readonly Step[] {
  const onCustoms = inputs.elements.flatMap(({ id, base }) => (base === 'customs' ? [id] : []));
  const row = table.options.indexOf(reference.option) * table.elements.length;
  const duty = table.elements.reduce(
    (sum, element, at) => sum + (onCustoms.includes(element) ? Math.abs(valueAt(table.bridge, row + at)) : 0),
    0,
  );
  const base = optionOf(inputs, reference.option)?.coverWeeks ?? [];
  const covering = ranking.find(
    ({ option, direction, npv }) =>
      direction === reference.direction &&
      npv > 0 &&
      option !== reference.option &&
      moreCover(optionOf(inputs, option)?.coverWeeks ?? [], base),
  );
  return [
    ...(duty > dutyWorthChecking * reference.pvCost ? [{ code: 'check-duty' } as const] : []),
    ...(leader.option !== reference.option && leader.dependence >= farShareWorthChecking ? [{ code: 'check-origin' } as const] : []),
    ...(covering !== undefined || reference.uncovered >= stopWeeksWorthCovering ? [{ code: 'raise-cover' } as const] : []),
    ...(leader.direction === reference.direction ? [{ code: 'agree-terms' } as const] : []),
  ];
}

function moreCover(mine: Amount, base: Amount): boolean {
  return JSON.stringify(mine) !== JSON.stringify(base) && mine.length >= base.length;
}

/** A quote for what leads, or for what would take over; a pilot while it is not clear. */
function tryOut({ leader, reference, other, certainty, inputs }: Compared): readonly Step[] {
  const isHeld = leader.direction === reference.direction;
  if (isHeld && leader.months >= monthsWorthTrying) return [{ code: 'pilot', option: leader.option }];
  const asked = isHeld ? other : leader;
  if (asked === undefined || asked.direction === reference.direction || (isHeld && certainty.word === 'clear')) return [];
  return [
    ...(priceIsQuoted(inputs, asked.option) ? [] : [{ code: 'ask-quote', option: asked.option } as const]),
    { code: 'pilot', option: asked.option },
  ];
}

function priceIsQuoted(inputs: Compared['inputs'], option: string): boolean {
  const purchase = inputs.elements.flatMap(({ id, group }) => (group === 'purchase' ? [id] : []));
  const named =
    optionOf(inputs, option)?.sources.flatMap(({ lines }) =>
      lines.filter(({ element }) => purchase.includes(element)).flatMap(({ amount }) => amount.flatMap(({ of }) => of)),
    ) ?? [];
  return named.length > 0 && named.every((id) => inputs.estimates.some((estimate) => estimate.id === id && estimate.basis === 'quote'));
}

function gatesToSettle({ leader, ranking }: Compared): readonly Step[] {
  const blocked = ranking.filter(
    ({ option, failedGates, pvCost }) => failedGates.length > 0 && (option === leader.option || pvCost < leader.pvCost),
  );
  return blocked.flatMap(({ option, failedGates }) => failedGates.map(({ gate }) => ({ code: 'settle-gate', option, gate }) as const));
}

/** A duty on today's chain with a date on which it changes, within the years that are counted. */
function dutyWillChange({ leader, reference, inputs }: Compared): boolean {
  const onCustoms = inputs.elements.flatMap(({ id, base }) => (base === 'customs' ? [id] : []));
  const lines = (optionOf(inputs, reference.option)?.sources ?? []).flatMap((source) => source.lines);
  const steps = lines.filter(({ element }) => onCustoms.includes(element)).flatMap((line) => line.steps ?? []);
  return leader.direction === reference.direction && steps.some(({ from }) => from > 0 && from < inputs.frame.horizonYears);
}

/**
 * It is made here, or today's chain stays and what was made far away can be repaired and reused here: tenders with conditions ask for both.
 */
function isWorkHere({ leader, reference }: Compared): boolean {
  return leader.direction === 'home' || leader.direction === reference.direction;
}

type Watched = Pick<Compared, 'tipping'> & Readonly<Record<'leader' | 'reference', Pick<Ranked, 'direction'>>>;

/** Staying is not for ever: what would turn it is kept in sight, beside what is to be found out anyway. */
function toWatch({ tipping, leader, reference }: Watched, toFind: readonly EstimateId[]): readonly Step[] {
  if (leader.direction !== reference.direction) return [];
  const nearest = tipping.filter(({ estimate, kind, plausible }) => kind === 'first' && plausible && !toFind.includes(estimate));
  return nearest.slice(0, pointsToWatch).map(({ estimate, at, becomes }) => ({ code: 'watch', estimate, value: at, becomes }));
}
