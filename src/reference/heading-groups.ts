import { groups as first } from './heading-groups/goods-28-63.ts';
import { groups as second } from './heading-groups/goods-64-96.ts';
import type { ProductId } from './products.ts';

/** Product groups by heading of the Combined Nomenclature, the best first. A key `HHHH.n` is a part of a heading. */
export const headingGroups: Readonly<Record<string, readonly ProductId[]>> = { ...first, ...second };
