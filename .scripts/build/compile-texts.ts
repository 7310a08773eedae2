import compile from 'icu-minify/compile';
import { transformWithOxc, type Plugin } from 'vite';

const place = /\/src\/content\/texts\/(?:nl|fr|en)\/[\w-]+\.ts$/;

/** A tree of texts with every text in the form that the built app speaks without reading ICU: a string, or parts of it. */
export function compileTexts(texts: unknown): unknown {
  if (typeof texts === 'string') return compile(texts);
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) throw new TypeError(`no text: ${JSON.stringify(texts)}`);
  return Object.fromEntries(Object.entries(texts).map(([key, below]) => [key, compileTexts(below)]));
}

/** Reads the ICU of all texts while building, so that no page carries what reads it. */
export function compiledTexts(): Plugin {
  return {
    name: 'compile-texts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: place },
      async handler(code, id) {
        const { code: script } = await transformWithOxc(code, id, { sourcemap: false });
        const read: { readonly default: unknown } = await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
        return { code: `export default ${JSON.stringify(compileTexts(read.default))};`, map: null };
      },
    },
  };
}
