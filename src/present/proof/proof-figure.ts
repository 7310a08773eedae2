import type proof from '../../content/texts/nl/proof.ts';
import type { PublishedCase } from '../../reference/published-cases/published-case.ts';

type ProofTexts = typeof proof;
export type ExampleId = keyof ProofTexts['example'];
export type GroupId = keyof ProofTexts['group'];

/** What a figure is called; a number tells it from others of the same kind. */
export type ProofLabel =
  | { readonly kind: 'one'; readonly name: keyof ProofTexts['figure'] }
  | { readonly kind: 'at'; readonly name: keyof ProofTexts['figureAt']; readonly at: number }
  | { readonly kind: 'of'; readonly name: keyof ProofTexts['figureOf']; readonly at: number; readonly of: number };

/** A figure as published and as found here. Undefined means that there is none, and that is an answer too. */
export interface ProofFigure {
  readonly label: ProofLabel;
  readonly published: number | undefined;
  readonly found: number | undefined;
  /** Largest difference allowed. */
  readonly tolerance: number;
}

type Papers = Pick<PublishedCase<unknown, unknown>, 'source' | 'standing'>;

/** A worked example that is calculated again when it is asked for. */
export interface ProofExample {
  readonly id: ExampleId;
  readonly group: GroupId;
  /** Where they were published and how the figures came here. */
  readonly cases: readonly Papers[];
  run(): readonly ProofFigure[];
}

/** Makes the examples of one group: name, published cases, and how they are calculated again. */
export function inGroup(group: GroupId): (id: ExampleId, cases: readonly Papers[], run: ProofExample['run']) => ProofExample {
  return (id, cases, run) => ({ id, group, cases, run });
}

type Compared = Omit<ProofFigure, 'label'>;

export function one(name: keyof ProofTexts['figure'], compared: Compared): ProofFigure {
  return { label: { kind: 'one', name }, ...compared };
}

export function numbered(name: keyof ProofTexts['figureAt'], at: number, compared: Compared): ProofFigure {
  return { label: { kind: 'at', name, at }, ...compared };
}

export function counted(name: keyof ProofTexts['figureOf'], [at, of]: readonly [number, number], compared: Compared): ProofFigure {
  return { label: { kind: 'of', name, at, of }, ...compared };
}

/** Each of a list, numbered from 1. */
export function listed(
  name: keyof ProofTexts['figureAt'],
  { published, found, tolerance }: { readonly published: readonly number[]; readonly found: readonly number[]; readonly tolerance: number },
): readonly ProofFigure[] {
  return published.map((value, i) => numbered(name, i + 1, { published: value, found: found[i], tolerance }));
}

/** By how much the figure found is off; undefined when one of both is no number. */
export function differenceOf({ published, found }: Compared): number | undefined {
  return published === undefined || found === undefined ? undefined : Math.abs(found - published);
}

/** Both are missing, or both are numbers within the tolerance. */
export function isWithin(figure: Compared): boolean {
  const difference = differenceOf(figure);
  if (difference === undefined) return figure.published === figure.found;
  return difference <= figure.tolerance;
}
