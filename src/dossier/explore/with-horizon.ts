import type { Dossier } from '../read/dossier.ts';

/** The same dossier looked at over another number of years. */
export function withHorizon(dossier: Dossier, years: number): Dossier {
  const horizon = { ...dossier.fields['frame.horizon'], value: years, low: years, likely: years, high: years };
  return { ...dossier, fields: { ...dossier.fields, 'frame.horizon': horizon } };
}
