import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials, type App } from './bill-of-materials.ts';
import { shipped, type ShippedPackage } from '../../src/content/licences/shipped.ts';

/** What is shipped without being a module of the bundle: the loader of the bundler, what the service worker is put together from, the outlines of the world map. */
const besideTheBundle = ['vite', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies', 'world-atlas'] as const;
/** Packages that say their licence in its text only. */
const saidInText: Readonly<Record<string, string>> = { 'png-js': 'MIT' };
const listFile = 'src/content/licences/shipped.ts';
const inPackage = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Holds the list of licences in the app against the packages that the bundles are made of, workers included: a package that is
 * missing, gone or of another version fails the build. With WRITE_LICENCES set, the list is written instead.
 *
 * @returns the plugin for the bundle of the app, and the one for those of its workers
 */
export function checkLicences(app: App): { readonly app: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const gather = (bundle: Bundle) => {
    for (const file of Object.values(bundle)) {
      for (const id of file.type === 'chunk' ? file.moduleIds : []) {
        const folder = inPackage.exec(id)?.[1];
        if (folder !== undefined) folders.add(folder);
      }
    }
  };
  return {
    worker: { name: 'licences-of-workers', apply: 'build', generateBundle: (_, bundle) => gather(bundle) },
    app: {
      name: 'licences',
      apply: 'build',
      // the bundles of the workers are made while that of the app is put together, so they have been here before
      generateBundle(_, bundle) {
        gather(bundle);
        const found = [...[...folders, ...besideTheBundle.map((name) => join(process.cwd(), 'node_modules', name))].map(packageIn), font()];
        const unique = [...new Map(found.map((one) => [keyOf(one), one])).values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        if (process.env['WRITE_LICENCES'] !== undefined) writeFileSync(listFile, moduleOf(unique));
        else refuse(unique);
        this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: billOfMaterials(app, unique) });
      },
    },
  };
}

type Bundle = Readonly<Record<string, { readonly type: 'chunk'; readonly moduleIds: readonly string[] } | { readonly type: 'asset' }>>;

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const keyOf = ({ name, version }: ShippedPackage) => `${name} ${version}`;

/** Name, version, licence and the licence's text of the package in a folder. */
function packageIn(folder: string): ShippedPackage {
  const { name, version, license }: Described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = license ?? saidInText[name];
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .toSorted();
  const text = texts.map((file) => ownPart(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')).trim()).join('\n\n');
  if (licence === undefined || licence === 'UNLICENSED') throw new Error(`The package ${name} says no licence: it may not be shipped.`);
  return { kind: 'package', name, version, licence, text };
}

/** The typeface of the screens and the paper, whose licence lies beside it. */
const font = (): ShippedPackage => ({
  kind: 'font',
  name: 'Atkinson Hyperlegible Next',
  version: '2.001',
  licence: 'OFL-1.1',
  text: readFileSync('src/ui/fonts/LICENSE', 'utf8').trim(),
});

/** The licence of a package itself: what it lists of the packages that it was put together from is not shipped by us. */
const ownPart = (text: string) => text.split('\n# Licenses of bundled dependencies')[0] ?? text;

/** What a list lacks of what is shipped, and what it names that is shipped no more; empty where they agree. */
export function differences(listed: readonly ShippedPackage[], found: readonly ShippedPackage[]): readonly string[] {
  const [there, here] = [listed.map(keyOf), found.map(keyOf)];
  return [
    ...here.filter((key) => !there.includes(key)).map((key) => `not listed: ${key}`),
    ...there.filter((key) => !here.includes(key)).map((key) => `no longer shipped: ${key}`),
  ];
}

function refuse(found: readonly ShippedPackage[]): void {
  const wrong = differences(shipped, found);
  if (wrong.length > 0)
    throw new Error(`The list of licences is not that of the build (${wrong.join('; ')}). Write it with: npm run licences`);
}

const moduleOf = (packages: readonly ShippedPackage[]) => `/** A package or font of others that the app is shipped with. */
export interface ShippedPackage {
  readonly kind: 'package' | 'font';
  readonly name: string;
  readonly version: string;
  /** Identifier of the licence (SPDX). */
  readonly licence: string;
  /** The notice and the licence, as the package carries them; empty where it carries none. */
  readonly text: string;
}

/** Written by \`npm run licences\` from what the build is made of; the build fails when it differs. */
export const shipped: readonly ShippedPackage[] = ${JSON.stringify(packages, undefined, 2)};
`;
