import { setAt } from '../textbook/value-at.ts';
import type { AmountBook } from './amount-program.ts';
import type { BaseId, DriverId, ElementId, ElementRule, EventClassId, Line, OptionId, OptionPoint, Step } from './inputs.ts';
import { bases, lineKinds, type LinePlans } from './model.ts';
import type { Failure } from './failure.ts';

/** What the lines, sources and events of an option are resolved against. */
export interface Lookup {
  readonly book: AmountBook;
  readonly rules: readonly ElementRule[];
  readonly elements: ReadonlyMap<ElementId, number>;
  readonly drivers: ReadonlyMap<DriverId, { readonly place: number; readonly problem: Failure | undefined }>;
  /** In order of their place; `problem` when the class cannot be drawn. */
  readonly events: ReadonlyMap<EventClassId, { readonly problem: Failure | undefined }>;
  readonly stepIds: string[];
  readonly projectIds: string[];
  readonly judgedCriteria: readonly string[];
  /** The option that the others take over from: it has no project, pilot or rise of its own. */
  readonly reference: OptionId;
}

interface ResolvedLine {
  readonly line: Line;
  readonly slot: number;
  readonly element: number;
  readonly rule: ElementRule;
}

type CompiledLines =
  | { readonly ok: true; readonly plans: LinePlans; readonly endElement: number; readonly driversUsed: readonly number[] }
  | { readonly ok: false; readonly reason: Failure };

/** All lines of an option and of its sources in flat arrays, or the first thing that is wrong with one. */
export function compileLines(option: OptionPoint, lookup: Lookup): CompiledLines {
  const placed: ResolvedLine[] = [];
  for (const { line, slot } of linesOf(option)) {
    const element = lookup.elements.get(line.element);
    const rule = lookup.rules[element ?? -1];
    if (element === undefined || rule === undefined) return { ok: false, reason: 'unknown-reference' };
    const driver = line.driver === undefined ? undefined : lookup.drivers.get(line.driver);
    if (line.driver !== undefined && driver === undefined) return { ok: false, reason: 'unknown-reference' };
    if (driver?.problem !== undefined) return { ok: false, reason: driver.problem };
    // The engine calculates these itself: a line of one would count it a second time.
    if (rule.kind === 'stock' || rule.kind === 'outage' || rule.kind === 'computed') return { ok: false, reason: 'counted-twice' };
    if (rule.kind === 'share' && rule.base === undefined) return { ok: false, reason: 'unknown-reference' };
    placed.push({ line, slot, element, rule });
  }
  if (isCountedTwice(option, placed, lookup.rules)) return { ok: false, reason: 'counted-twice' };
  placed.sort((a, b) => a.element - b.element || a.slot - b.slot);
  return {
    ok: true,
    plans: flatten(placed, lookup),
    endElement: placed.find(({ rule }) => rule.kind === 'one-off')?.element ?? -1,
    driversUsed: [
      ...new Set(placed.flatMap(({ line }) => (line.driver === undefined ? [] : [lookup.drivers.get(line.driver)?.place ?? 0]))),
    ],
  };
}

interface LineOfSlot {
  readonly line: Line;
  readonly slot: number;
}

function linesOf({ sources, lines }: OptionPoint): readonly LineOfSlot[] {
  const found: LineOfSlot[] = [];
  for (let slot = 0; slot <= sources.length; slot += 1) {
    for (const line of sources[slot]?.lines ?? lines)
      if (line.amount.length > 0 || (line.steps !== undefined && line.steps.length > 0)) found.push({ line, slot });
  }
  return found;
}

const none: readonly ElementId[] = [];

/**
 * Whether two elements that exclude each other meet on one source, or on the option as a whole; or a slow start is stated both as
 * money and as a ramp. Two sources may differ: one bought delivered and one free on board count nothing twice.
 */
function isCountedTwice(option: OptionPoint, placed: readonly ResolvedLine[], rules: readonly ElementRule[]): boolean {
  const whole = option.sources.length;
  if (option.rampMonths.length > 0 && placed.some(({ rule }) => rule.standsForRamp === true)) return true;
  const computed = rules.filter(
    ({ kind }) =>
      kind === 'stock' ||
      (kind === 'computed' && option.passThrough !== undefined) ||
      (kind === 'outage' && option.sources.some(({ events }) => events.length > 0)),
  );
  const all = [...placed, ...computed.map((rule) => ({ rule, slot: whole }))];
  return all.some(({ rule: { excludes = none }, slot }) =>
    excludes.some((id) => all.some((one) => one.rule.id === id && (one.slot === slot || one.slot === whole || slot === whole))),
  );
}

function flatten(placed: readonly ResolvedLine[], { book, drivers, stepIds }: Lookup): LinePlans {
  const steps: { readonly step: Step; readonly draw: number }[] = [];
  const { length: count } = placed;
  const element = new Int32Array(count);
  const kind = new Int32Array(count);
  const slot = new Int32Array(count);
  const amount = new Int32Array(count);
  const driver = new Int32Array(count);
  const base = new Int32Array(count);
  const mostOfPurchase = new Float64Array(count);
  const enters = new Int32Array(count);
  const isSubsidy = new Uint8Array(count);
  const stepStart = new Int32Array(count + 1);
  placed.forEach((one, at) => {
    const { line, rule } = one;
    setAt(element, at, one.element);
    setAt(kind, at, kindOf(rule));
    setAt(slot, at, one.slot);
    setAt(amount, at, book.add(line.amount));
    setAt(driver, at, line.driver === undefined ? -1 : (drivers.get(line.driver)?.place ?? -1));
    setAt(base, at, rule.base === undefined ? -1 : bases.indexOf(rule.base));
    setAt(mostOfPurchase, at, line.mostOfPurchase ?? Infinity);
    setAt(enters, at, bitsOf(rule.enters));
    setAt(isSubsidy, at, line.isSubsidy === true ? 1 : 0);
    if (line.steps !== undefined)
      for (const step of line.steps.toSorted((a, b) => a.from - b.from)) steps.push({ step, draw: placeOf(step.id, stepIds) });
    setAt(stepStart, at + 1, steps.length);
  });
  return {
    count,
    element,
    kind,
    slot,
    amount,
    driver,
    base,
    mostOfPurchase,
    enters,
    isSubsidy,
    stepStart,
    stepFrom: new Float64Array(steps.map(({ step }) => step.from)),
    stepValue: new Int32Array(steps.map(({ step }) => book.add(step.value))),
    stepChance: new Float64Array(steps.map(({ step }) => step.chance)),
    stepDraw: new Int32Array(steps.map(({ draw }) => draw)),
  };
}

/** Index of an id in a list; the id is added at the end when it is not there. */
export function placeOf(id: string, ids: string[]): number {
  const known = ids.indexOf(id);
  return known === -1 ? ids.push(id) - 1 : known;
}

function kindOf(rule: ElementRule): number {
  return lineKinds.findIndex((kind) => kind === rule.kind);
}

function bitsOf(enters: readonly BaseId[]): number {
  return enters.reduce((bits, base) => bits | (1 << bases.indexOf(base)), 0);
}
