import type { FieldRule } from '../../content/field.ts';
import type { Amount, Estimate, EstimateId } from '../../engine/model/estimate.ts';
import { constant, product } from '../../engine/model/amount.ts';
import type { Driver, DriverId, EventClass, EventClassId } from '../../engine/model/inputs.ts';
import { weeksPerYear } from '../../engine/model/units.ts';
import type { Figure } from '../../reference/figure.ts';
import type { ResolvedValue } from '../read/dossier.ts';
import { refEstimate, type RefName } from '../estimates/estimate-name.ts';
import { priorityOf } from '../estimates/priorities.ts';

/** Everything options are put together from. Each estimate, driver and event class stands in it once, whoever uses it. */
export interface ModelRegistry {
  /** The estimate behind a question, as an amount. */
  readonly known: (known: ResolvedValue, rule: FieldRule, along?: Along) => Amount;
  /** A figure that no question asks. */
  readonly figure: (name: RefName, figure: FigureLike, of?: string, along?: Along) => Amount;
  readonly estimate: (estimate: Omit<Estimate, 'priority'>) => Amount;
  readonly driver: (driver: Driver) => DriverId;
  readonly event: (event: EventClass) => EventClassId;
  readonly estimates: () => readonly Estimate[];
  readonly drivers: () => readonly Driver[];
  readonly events: () => readonly EventClass[];
}

/** What it moves along with. */
type Along = Pick<Estimate, 'follows'>;

export type FigureLike = Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'status'>;

export function createModelRegistry(): ModelRegistry {
  const estimates = new Map<EstimateId, Estimate>();
  const drivers = new Map<DriverId, Driver>();
  const events = new Map<EventClassId, EventClass>();
  const estimate = (given: Omit<Estimate, 'priority'>): Amount => {
    if (given.low === 0 && given.high === 0) return [];
    const priority = priorityOf(given.id);
    define(estimates, priority === undefined ? given : { ...given, priority });
    return product([given.id]);
  };
  return {
    estimate,
    known: ({ estimate: id, low, likely, high, basis }, { unit = '1', bounds = [0, Infinity] }, along) =>
      estimate({ id, unit, low, likely, high, basis, bounds, ...along }),
    figure: (name, { value, low, high, unit, status }, of, along) => {
      const basis = status === 'assumption' ? 'assumption' : 'statistic';
      return estimate({ id: refEstimate(name, of), unit, low, likely: value, high, basis, bounds: boundsOf(name, unit), ...along });
    },
    driver: (driver) => {
      define(drivers, driver);
      return driver.id;
    },
    event: (event) => {
      define(events, event);
      return event.id;
    },
    estimates: () => [...estimates.values()],
    drivers: () => [...drivers.values()],
    events: () => [...events.values()],
  };
}

/**
 * Once is enough, and the same a second time is no harm.
 *
 * @throws RangeError when it is already defined as something else, with both definitions
 */
function define<Of extends { readonly id: string }>(known: Map<string, Of>, given: Of): void {
  const before = known.get(given.id);
  if (before === undefined) known.set(given.id, given);
  else if (!isAlike(before, given))
    throw new RangeError(`model: ${given.id} is defined twice, as ${JSON.stringify(before)} and as ${JSON.stringify(given)}`);
}

/** Same content, whatever the order of the keys. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!isHolder(one) || !isHolder(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && isAlike(one[key], other[key]));
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Orders a year are 52 over the weeks between them, so these never come near 0. */
const shortestOrderWeeks = 0.5;

function boundsOf(name: RefName, unit: string): readonly [number, number] {
  if (name === 'order-weeks' || name === 'order-weeks-held') return [shortestOrderWeeks, weeksPerYear];
  if (unit === '1') return [0, 1];
  return unit === '1/yr' ? [-0.5, 1] : [0, Infinity];
}

/** A multiplier that stays where it is. */
export const level = constant(1);
