import { readdirSync } from 'node:fs';

type Texts = { readonly [key: string]: string | Texts };

export const languages = ['nl', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const namespaces = readdirSync('src/content/texts/nl').map((name) => name.replace(/\.ts$/, ''));

/** A text with the key under which the screen asks for it. */
export interface Leaf {
  readonly key: string;
  readonly text: string;
}

export async function leavesOf(language: Language, namespace: string): Promise<readonly Leaf[]> {
  const catalog: Texts = (await import(`../../src/content/texts/${language}/${namespace}.ts`)).default;
  return leaves(catalog);
}

function leaves(texts: Texts, path = ''): Leaf[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [{ key: `${path}${key}`, text }] : leaves(text, `${path}${key}.`),
  );
}
