import { farOfChain, farWith, wholeOf } from '../../dossier/chain/far-of-chain.ts';
import type { ScoredProduct } from '../../dossier/materials/score-product.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { siteName, type ChainInput } from './chain-input.ts';

interface FarFigures {
  readonly findCountry: (code: string) => { readonly eu: boolean } | undefined;
  readonly costDefaults: { readonly farShareSupplier: { readonly value: number } };
}

const mostLines = 8;

/** What stays far away wherever the product is put together, the largest first. */
export function tellFar(
  sites: readonly Site[],
  { findCountry, costDefaults }: FarFigures,
  input: ChainInput,
): { readonly sentences: readonly string[]; readonly lines: readonly string[] } {
  const { words, format } = input;
  const isEuropean = (code: string) => findCountry(code)?.eu === true;
  const share = (value: number) => format.share(value, { most: 0 });
  const stays = farWith(farOfChain(sites, isEuropean), 0);
  const usual = costDefaults.farShareSupplier.value;
  const far = sites
    .map((site, at) => ({ site, name: siteName(site, at + 1, input) }))
    .filter(({ site: { tier, country } }) => tier > 1 && country !== undefined && !isEuropean(country))
    .toSorted((one, other) => (other.site.share ?? 0) - (one.site.share ?? 0));
  return {
    sentences: [
      far.length === 0 ? words('far.none') : words('far.told', { share: share(stays.told) }),
      ...(stays.open > 0.005
        ? [words('far.open', { open: share(stays.open), usual: share(usual), whole: share(wholeOf(stays, usual)) })]
        : []),
    ],
    lines: far
      .slice(0, mostLines)
      .map(({ site, name }) => (site.share === undefined ? name : words('far.line', { site: name, share: share(site.share) }))),
  };
}

/** What the scanner of raw materials adds behind the last tier: materials that Europe calls critical, with who supplies most. */
export function tellMaterials(
  scored: ScoredProduct | undefined,
  names: NamespaceWords<'materials'>,
  { words, format }: ChainInput,
): readonly string[] {
  const critical = (scored?.parts ?? []).filter(({ material, share }) => material.critical && share > 0);
  return critical.slice(0, mostLines).map(({ material }) => {
    const [first] = [...material.world.processing, ...material.world.mining].toSorted((a, b) => b.share.value - a.share.value);
    const name = names(`material.${material.id}.name`);
    if (first === undefined) return name;
    return words('upstream.line', { name, country: format.country(first.iso2), share: format.share(first.share.value, { most: 0 }) });
  });
}
