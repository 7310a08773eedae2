import { costElements } from '../../content/cost-elements.ts';
import type { ElementId, Line, OptionPoint } from '../../engine/model/inputs.ts';

/** Elements that are left out where a more telling one stands. */
const yields: ReadonlyMap<ElementId, readonly ElementId[]> = new Map(
  costElements.flatMap((element) => ('yieldsTo' in element ? [[element.id, element.yieldsTo] as const] : [])),
);

/** One name for one cost: an estimate makes room where the owner tells the cost itself, at the same source or of the option as a whole. */
export function countedOnce(option: OptionPoint): OptionPoint {
  const whole = idsOf(option.lines);
  return {
    ...option,
    sources: option.sources.map((source) => ({ ...source, lines: without(source.lines, new Set([...idsOf(source.lines), ...whole])) })),
    lines: without(option.lines, whole),
  };
}

export function without(lines: readonly Line[], told: ReadonlySet<ElementId>): readonly Line[] {
  return lines.filter(({ element }) => !(yields.get(element) ?? []).some((other) => told.has(other)));
}

export function idsOf(lines: readonly Line[]): ReadonlySet<ElementId> {
  return new Set(lines.map(({ element }) => element));
}

const excludes: ReadonlyMap<ElementId, readonly ElementId[]> = new Map(
  costElements.flatMap((element) => ('excludes' in element ? [[element.id, element.excludes] as const] : [])),
);

/** Whether two elements are the same, or two names for one cost. */
export function areOneCost(one: ElementId, other: ElementId): boolean {
  return one === other || (excludes.get(one) ?? []).includes(other) || (excludes.get(other) ?? []).includes(one);
}

/** Whether an element is a slow start told as money. */
export function standsForRamp(element: ElementId): boolean {
  return costElements.some((rule) => rule.id === element && 'standsForRamp' in rule);
}
