import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../.scripts/build/bill-of-materials.ts';
import { differences } from '../../.scripts/build/shipped-packages.ts';
import { shipped } from '../../src/content/licences/shipped.ts';

/** Licences that allow what is under the EUPL to be shipped with what is under them, with their notice. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'OFL-1.1',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the licences of what is shipped', () => {
  it('are all ones that may be shipped with the app, with their text wherever the package carries one', () => {
    expect(shipped.filter(({ licence }) => !licence.split(' AND ').every((one) => allowed.has(one)))).toEqual([]);
    expect(shipped.filter(({ text }) => text.length > 0).length).toBeGreaterThan(0.9 * shipped.length);
  });

  it('name every package that the app asks for, in its exact version', () => {
    const asked = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
    expect(asked.length).toBeGreaterThan(10);
    const listed = new Set(shipped.map(({ name, version }) => `${name} ${version}`));
    expect(asked.filter((one) => !listed.has(one))).toEqual([]);
  });

  it('are refused in a build where one is missing, gone or of another version', () => {
    const [first, second, ...rest] = shipped;
    if (first === undefined || second === undefined) throw new Error('nothing is shipped');
    expect(differences(shipped, shipped)).toEqual([]);
    expect(differences([second, ...rest], shipped)).toEqual([`not listed: ${first.name} ${first.version}`]);
    expect(differences(shipped, [{ ...first, version: '0.0.1' }, second, ...rest])).toEqual([
      `not listed: ${first.name} 0.0.1`,
      `no longer shipped: ${first.name} ${first.version}`,
    ]);
  });
});

describe('the bill of materials', () => {
  const app = { name: 'keerpunt', version: '0.1.0', licence: 'EUPL-1.2' };
  const bill: {
    readonly bomFormat: string;
    readonly specVersion: string;
    readonly metadata: { readonly component: { readonly name: string } };
    readonly components: readonly { readonly name: string; readonly version: string; readonly purl?: string }[];
  } = JSON.parse(billOfMaterials(app, shipped));

  it('is a CycloneDX document of the app with each part, its version and its address in the registry', () => {
    expect([bill.bomFormat, bill.specVersion, bill.metadata.component.name]).toEqual(['CycloneDX', '1.6', 'keerpunt']);
    expect(bill.components.map(({ name, version }) => `${name} ${version}`).toSorted()).toEqual(
      shipped.map(({ name, version }) => `${name} ${version}`).toSorted(),
    );
    expect(bill.components.find(({ name }) => name === '@formatjs/fast-memoize')?.purl).toMatch(/^pkg:npm\/%40formatjs\/fast-memoize@\d/);
  });

  it('is the same text for the same parts, whenever it is made', () => {
    expect(billOfMaterials(app, shipped)).toBe(billOfMaterials(app, shipped.toReversed()));
  });
});
