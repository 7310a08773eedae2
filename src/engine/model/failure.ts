export type Failure = 'not-finite' | 'shares-not-one' | 'counted-twice' | 'unknown-reference' | 'negative-volume';
