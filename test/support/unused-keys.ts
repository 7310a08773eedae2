import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('content', 'texts')))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** Keys written out, or read from a catalog by their path. */
const literals = new Set([...code.matchAll(/'([\w.-]+)'|\b\w+\.(\w+(?:\.\w+)+)\b/g)].map(([, literal, path]) => literal ?? path ?? ''));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The fixed parts of a template that begins at a place in the code; undefined when it is no key. */
function partsOf(start: number): readonly string[] | undefined {
  const parts = [''];
  let depth = 0;
  for (let at = start; at < code.length && at < start + 400; at += 1) {
    const sign = code[at] ?? '';
    if (depth === 0 && sign === '`') return parts;
    if (sign === '{') depth += 1;
    if (depth === 0 && sign !== '$') parts.push((parts.pop() ?? '') + sign);
    if (sign === '}') {
      depth -= 1;
      if (depth === 0) parts.push('');
    }
  }
  return undefined;
}

/** Keys built out of ids: a fixed part with a dot, and anything in the places between. */
const templates = [...code.matchAll(/`/g)]
  .map(({ index }) => partsOf(index + 1) ?? [])
  .filter((parts) => parts.length > 1 && parts.every((part) => /^[\w.-]*$/.test(part)) && parts.some((part) => /\w\.|\.\w/.test(part)))
  .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`));

/** The keys of a namespace that no literal and no template in the code can name. */
export function unusedKeys(namespace: string, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => {
    const names = [key, `${namespace}.${key}`];
    return !names.some((name) => literals.has(name)) && !templates.some((template) => names.some((name) => template.test(name)));
  });
}
