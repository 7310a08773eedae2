/**
 * Why an option cannot be calculated: a number that is not finite, shares of sources that do not add up to 1, a cost that would be
 * counted twice, an id that is not declared, or pieces below 0.
 */
export type Failure = 'not-finite' | 'shares-not-one' | 'counted-twice' | 'unknown-reference' | 'negative-volume';
