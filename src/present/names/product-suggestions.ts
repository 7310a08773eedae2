import type { Locale } from '../../content/locales.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { headingGroups } from '../../reference/heading-groups.ts';
import { productIds, products, type ProductId } from '../../reference/products.ts';
import { sectorIds, type SectorId } from '../../reference/sectors.ts';

const sectorOf = new Map(products.map(({ id, sector }) => [id, sector]));

/** The product groups to choose from, each with its sector; in order of the alphabet. */
export function productSuggestions(names: NamespaceWords<'products'>, locale: Locale) {
  return productIds
    .map((product) => {
      const sector = sectorOf.get(product);
      return { value: product satisfies string, label: names(`group.${product}.name`), remark: sector && names(`sector.${sector}`) };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** What words for services lead to: no product group. */
export const service = 'service';

interface ProductWording {
  readonly text: string;
  readonly values: readonly (ProductId | typeof service)[];
  readonly isName?: boolean;
}

interface Goods {
  readonly byHeading: Readonly<Record<string, string>>;
  readonly services: string;
}

/** What a name says between brackets tells where the goods are used; it is no good itself. */
const withoutBrackets = (name: string) => name.replaceAll(/\s*\([^)]*\)/g, '');

const listed = (line: string) => line.split(',').map((text) => text.trim());

/** All that product groups are found by: their names, the parts of a name that lists several goods, other words, and the goods of each heading. Goods that no group fits are known words that lead to none. */
export function productWordings(names: NamespaceWords<'products'>, { byHeading, services }: Goods): readonly ProductWording[] {
  const ofGroups = productIds.flatMap((product): readonly ProductWording[] => {
    const name = names(`group.${product}.name`);
    const others = [...listed(withoutBrackets(name)), ...listed(names(`group.${product}.words`))].filter((text) => text !== name);
    return [{ text: name, values: [product], isName: true }, ...others.map((text) => ({ text, values: [product] }))];
  });
  const ofHeadings = Object.entries(byHeading).flatMap(([heading, line]) => {
    const values = headingGroups[heading] ?? [];
    return listed(line).map((text) => ({ text, values }));
  });
  return [...ofGroups, ...ofHeadings, ...listed(services).map((text) => ({ text, values: [service] as const }))];
}

interface Branch {
  readonly sector: SectorId;
  readonly name: string;
  readonly groups: readonly { readonly value: ProductId; readonly label: string }[];
}

/** The sectors that have product groups, each with its groups; a group of two sectors stands under both. */
export function productBranches(names: NamespaceWords<'products'>, locale: Locale): readonly Branch[] {
  return sectorIds
    .map((sector) => ({
      sector,
      name: names(`sector.${sector}`),
      groups: products
        .filter(({ sectors }) => sectors.includes(sector))
        .map(({ id }) => ({ value: id, label: names(`group.${id}.name`) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    }))
    .filter(({ groups }) => groups.length > 0);
}
