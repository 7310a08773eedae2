import type * as fc from 'fast-check';

/** How many random dossiers a law of the model is held against; a laden machine does fewer of them. */
export const lawRuns: fc.Parameters<unknown> =
  process.env['SOAK'] === undefined
    ? { numRuns: 20, interruptAfterTimeLimit: 12_000 }
    : { numRuns: 3000, interruptAfterTimeLimit: 600_000 };
