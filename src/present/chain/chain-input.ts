import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';

/** What every sentence about the chain is made of. */
export interface ChainInput {
  readonly words: NamespaceWords<'chain'>;
  readonly format: Format;
}

/** A site as it is called: what it makes and where, else its number in the table. */
export function siteName({ what, place, country }: Site, number: number, { words, format }: ChainInput): string {
  const where = place ?? (country === undefined ? undefined : format.country(country));
  const name = [what, where].filter((part) => part !== undefined).join(', ');
  return name === '' ? words('site', { number: String(number) }) : name;
}
