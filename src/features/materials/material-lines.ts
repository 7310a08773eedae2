import type { ProductLine } from '../../present/materials-product.ts';
import type { Material } from '../../reference/materials.ts';
import { materialsOf } from '../../reference/product-materials.ts';
import type { ProductId } from '../../reference/products.ts';

type Likelihood = ReturnType<typeof materialsOf>[number]['likelihood'];

/** A material in the list, with why it stands there. */
export interface MaterialLine extends ProductLine {
  readonly likelihood: Likelihood | 'own';
  /** A European study names this use. */
  readonly named: boolean;
}

/** How much a material counts while nobody has said its share. */
const weights = { high: 3, medium: 2, low: 1 } as const satisfies Record<Likelihood, number>;
/** Share of a material that the person adds. */
const ownShare = 0.05;

/** What a product often contains, with shares that add up to about 1, in whole per cents. */
export function linesOf(product: ProductId): readonly MaterialLine[] {
  const contained = materialsOf(product);
  const total = contained.reduce((sum, { likelihood }) => sum + weights[likelihood], 0);
  return contained.map(({ material, likelihood, named }) => ({
    material,
    likelihood,
    named,
    share: Math.max(1, Math.round((weights[likelihood] / total) * 100)) / 100,
    origin: undefined,
  }));
}

export function addLine(lines: readonly MaterialLine[], material: Material['id']): readonly MaterialLine[] {
  if (lines.some((line) => line.material === material)) return lines;
  return [{ material, likelihood: 'own', named: false, share: ownShare, origin: undefined }, ...lines];
}

export function removeLine(lines: readonly MaterialLine[], material: Material['id']): readonly MaterialLine[] {
  return lines.filter((line) => line.material !== material);
}

export function changeLine(
  lines: readonly MaterialLine[],
  material: Material['id'],
  change: Partial<Pick<MaterialLine, 'share' | 'origin'>>,
): readonly MaterialLine[] {
  return lines.map((line) => (line.material === material ? { ...line, ...change } : line));
}
