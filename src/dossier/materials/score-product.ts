import { materialScore, type MaterialScore } from '../../engine/textbook/materials/material-score.ts';
import type { Figure } from '../../reference/figure.ts';
import type { Material } from '../../reference/materials.ts';
import type { Figures } from '../defaults/load-figures.ts';

/** A material in a product, as the person sees and changes it. */
export interface ProductLine {
  readonly material: Material['id'];
  readonly share: number;
  readonly origin: string | undefined;
}

export interface ProductMeasures {
  readonly coverWeeks: number;
  readonly circular: number;
  readonly replaced: { readonly material: Material['id'] | undefined; readonly share: number };
}

export const noMeasures: ProductMeasures = { coverWeeks: 0, circular: 0, replaced: { material: undefined, share: 0 } };

export type MaterialFigures = Pick<Figures, 'findMaterial' | 'findCountry' | 'outages'>;

/** A share of the product, and for how much of it that is known. */
interface ResolvedShare {
  readonly value: number;
  readonly known: number;
}

export interface ScoredProduct extends MaterialScore {
  readonly parts: readonly (MaterialScore['parts'][number] & {
    readonly material: Material;
    readonly supplyRisk: number;
    readonly origin: string | undefined;
  })[];
  /** The material with the highest supply risk: one that is missing can stop everything. */
  readonly weakest: { readonly material: Material; readonly supplyRisk: number };
  readonly critical: number;
  readonly strategic: number;
  readonly outside: ResolvedShare | undefined;
  /** Share that is critical and comes from outside Europe; a share that is not known counts as outside. */
  readonly criticalOutside: number;
  readonly recycled: ResolvedShare | undefined;
}

export const newestRecycled = ({ recycled, recycledLater }: Material): Figure | undefined => recycledLater ?? recycled;
export const newestRisk = ({ history }: Material): number => history.at(-1)?.supplyRisk.value ?? 0;

/** The score with what lies behind it. Nothing while no material has a share. */
export function scoreProduct(
  lines: readonly ProductLine[],
  { coverWeeks, circular, replaced }: ProductMeasures,
  { findMaterial, findCountry, outages }: MaterialFigures,
): ScoredProduct | undefined {
  const outsideOf = (material: Material, origin: string | undefined): number | undefined => {
    if (origin === undefined) return material.europe.outside?.value;
    return findCountry(origin)?.eu === true ? 0 : 1;
  };
  const weighed = lines.flatMap((line) => {
    const material = findMaterial(line.material);
    return material === undefined ? [] : [{ ...line, id: material.id, material, supplyRisk: newestRisk(material) }];
  });
  if (!weighed.some(({ share }) => share > 0)) return undefined;
  const scored = materialScore(
    weighed.map(({ id, share, supplyRisk }) => ({ id, share, supplyRisk, substituted: id === replaced.material ? replaced.share : 0 })),
    { circular, cover: coverWeeks, outage: outages.sourceWeeks.value },
  );
  const parts = scored.parts.flatMap((part, at) => {
    const line = weighed[at];
    return line === undefined ? [] : [{ ...part, material: line.material, supplyRisk: line.supplyRisk, origin: line.origin }];
  });
  const [weakest] = parts.filter(({ share }) => share > 0).toSorted((a, b) => b.supplyRisk - a.supplyRisk);
  if (weakest === undefined) return undefined;
  const shareWhere = (holds: (material: Material) => boolean) =>
    parts.reduce((sum, { material, share }) => sum + (holds(material) ? share : 0), 0);
  return {
    ...scored,
    parts,
    weakest,
    critical: shareWhere(({ critical }) => critical),
    strategic: shareWhere(({ strategic }) => strategic),
    outside: knownMean(parts.map(({ material, share, origin }) => [share, outsideOf(material, origin)])),
    criticalOutside: parts.reduce(
      (sum, { material, share, origin }) => sum + (material.critical ? share * Math.min(1, outsideOf(material, origin) ?? 1) : 0),
      0,
    ),
    recycled: knownMean(parts.map(({ material, share }) => [share, newestRecycled(material)?.value])),
  };
}

function knownMean(shares: readonly (readonly [weight: number, value: number | undefined])[]): ResolvedShare | undefined {
  const known = shares.reduce((sum, [weight, value]) => (value === undefined ? sum : sum + weight), 0);
  if (known === 0) return undefined;
  return { known, value: shares.reduce((sum, [weight, value]) => sum + weight * (value ?? 0), 0) / known };
}
