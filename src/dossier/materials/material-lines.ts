import type { Figures } from '../defaults/load-figures.ts';
import type { Draft } from '../draft/draft.ts';
import type { ProductLine } from './score-product.ts';

type MaterialId = ProductLine['material'];
type ProductId = Figures['products'][number]['id'];
type Contents = Pick<Figures, 'materialsOf'>;
type Likelihood = ReturnType<Figures['materialsOf']>[number]['likelihood'];

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
export function linesOf(product: ProductId, { materialsOf }: Contents): readonly MaterialLine[] {
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

/** The list that a dossier keeps, else what its product often contains. Materials that this edition does not know are left out. */
export function linesOfDraft(
  { answers, materials }: Pick<Draft, 'answers' | 'materials'>,
  figures: Contents & Pick<Figures, 'products' | 'findMaterial'>,
): readonly MaterialLine[] {
  const product = figures.products.find(({ id }) => id === answers.product?.value);
  const usual = product === undefined ? [] : linesOf(product.id, figures);
  if (materials === undefined) return usual;
  return materials.flatMap(({ id, share, origin }) => {
    const known = figures.findMaterial(id)?.id;
    if (known === undefined) return [];
    const { likelihood, named } = usual.find(({ material }) => material === known) ?? { likelihood: 'own' as const, named: false };
    return [{ material: known, likelihood, named, share, origin }];
  });
}

/** The lines as a draft keeps them. */
export function keptLines(lines: readonly ProductLine[]): NonNullable<Draft['materials']> {
  return lines.map(({ material, share, origin }) => ({ id: material, share, ...(origin === undefined ? {} : { origin }) }));
}

export function addLine(lines: readonly MaterialLine[], material: MaterialId): readonly MaterialLine[] {
  if (lines.some((line) => line.material === material)) return lines;
  return [{ material, likelihood: 'own', named: false, share: ownShare, origin: undefined }, ...lines];
}

export function removeLine(lines: readonly MaterialLine[], material: MaterialId): readonly MaterialLine[] {
  return lines.filter((line) => line.material !== material);
}

export function changeLine(
  lines: readonly MaterialLine[],
  material: MaterialId,
  change: Partial<Pick<MaterialLine, 'share' | 'origin'>>,
): readonly MaterialLine[] {
  return lines.map((line) => (line.material === material ? { ...line, ...change } : line));
}
