import { findCountry } from '../../reference/countries.ts';
import type { Material } from '../../reference/materials.ts';
import { dependencyFigures } from '../../reference/strategic-dependencies.ts';

/** A strategic material of which one country outside the Union supplies more than Europe wants by 2030. */
export interface Concentrated {
  readonly material: string;
  readonly country: string;
  readonly share: number;
}

const most = dependencyFigures.benchmarkOneCountry.value;

/**
 * The rule of the Critical Raw Materials Act speaks of yearly use per stage; the supply to Europe in the study, mining or
 * processing, comes nearest to it.
 */
export function concentratedIn({ id, strategic, europe }: Material): readonly Concentrated[] {
  if (!strategic) return [];
  const [first] = [...europe.processing, ...europe.mining]
    .filter(({ iso2, share }) => findCountry(iso2)?.eu !== true && share.value > most)
    .toSorted((a, b) => b.share.value - a.share.value);
  return first === undefined ? [] : [{ material: id, country: first.iso2, share: first.share.value }];
}
