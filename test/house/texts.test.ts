import { describe, expect, it } from 'vitest';
import { planFields } from '../../src/content/plan-fields.ts';
import { fields } from '../../src/content/fields.ts';
import { languages, leavesOf, namespaces } from '../support/catalogs.ts';
import { unusedKeys } from '../support/unused-keys.ts';

const keysOf = async (...of: Parameters<typeof leavesOf>) => (await leavesOf(...of)).map(({ key }) => key);

/**
 * Not looked for: what has its texts and figures but no screen yet (the branches of industry a material matters to), and names that are found by the path of a figure, or by
 * the field and the value of a case record.
 */
const notNamed: readonly string[] = ['materials.ecosystem.', 'sources.name.', 'sources.lane.', 'codebook.'];

describe.each(namespaces)('texts of %s', (namespace) => {
  it('exist in three languages under the same keys', async () => {
    const [nl, ...others] = await Promise.all(languages.map(async (language) => (await keysOf(language, namespace)).toSorted()));
    expect(nl?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(nl);
  });

  it.each(languages)('are nowhere empty in %s', async (language) => {
    const empty = (await leavesOf(language, namespace)).filter(({ text }) => text.trim() === '');
    expect(empty.map(({ key }) => key)).toEqual([]);
  });

  it('are all spoken by some screen', async () => {
    const unused = unusedKeys(namespace, await keysOf('nl', namespace));
    expect(unused.filter((key) => !notNamed.some((start) => `${namespace}.${key}`.startsWith(start)))).toEqual([]);
  });
});

describe('the search for texts that no screen speaks', () => {
  it('finds a key that nothing names', () => {
    expect(unusedKeys('shell', ['undo', 'undoNothingAtAll'])).toEqual(['undoNothingAtAll']);
  });
});

describe('texts of the fields', () => {
  it.each(languages)('name and explain every field in %s', async (language) => {
    const found = new Set(await keysOf(language, 'fields'));
    const asked = [...fields.map(({ id }) => `fields.${id.replaceAll('.', '_')}.label`), ...planFields.map(({ id }) => `plan.${id}.label`)];
    expect(asked.filter((key) => !found.has(key))).toEqual([]);
  });
});
