/**
 * How a figure came here.
 *
 * - `seen`: read in the source or in a copy of it
 * - `recomputed`: known from the source and found again here, to all its digits
 * - `doctest`: stands in the tests of an open-source project
 * - `closed-form`: worked out from the formula
 */
export type Standing = 'seen' | 'recomputed' | 'doctest' | 'closed-form';

/** A worked example from the literature: what goes in, what must come out, and how near. */
export interface PublishedCase<Inputs, Expected> {
  readonly id: string;
  readonly topic: string;
  readonly source: string;
  readonly standing: Standing;
  readonly inputs: Inputs;
  readonly expected: Expected;
  /** Largest difference allowed, in the unit of the expected figure. */
  readonly tolerance: number;
}
