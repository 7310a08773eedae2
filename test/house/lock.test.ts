import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const registry = 'https://registry.npmjs.org/';
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const fromElsewhere = Object.entries(lock.packages).filter(([path]) => path !== '');

it('names every package with its hash, from the registry alone (F67)', () => {
  expect(fromElsewhere.length).toBeGreaterThan(300);
  const odd = fromElsewhere.filter(
    // Without an address it is the registry's.
    ([, { resolved = registry, integrity }]) => !resolved.startsWith(registry) || !integrity?.startsWith('sha512-'),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

it('asks for every package in one exact version', () => {
  const wanted: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(readFileSync('package.json', 'utf8'));
  const asked = ['dependencies', 'devDependencies', 'overrides'].flatMap((kind) => Object.entries(wanted[kind] ?? {}));
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('needs no package that runs a script of its own when it is installed', () => {
  // Only a Mac asks for that one, and does without what its script would compile.
  const scripted = fromElsewhere.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  expect(scripted.filter((path) => !path.endsWith('/fsevents'))).toEqual([]);
});

it('lets no package in whose content is not what the lock file says (F67)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keerpunt-lock-'));
  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content));
  const own = { name: 'own', version: '1.0.0', dependencies: { small: 'file:small-1.0.0.tgz' } };
  const integrity = `sha512-${createHash('sha512').update('other content').digest('base64')}`;
  const small = { version: '1.0.0', resolved: 'file:small-1.0.0.tgz', integrity };
  writeFileSync(join(folder, 'small-1.0.0.tgz'), gzipSync(new Uint8Array(1024)));
  write('package.json', own);
  write('package-lock.json', { ...own, lockfileVersion: 3, requires: true, packages: { '': own, 'node_modules/small': small } });
  const words = ['ci', '--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('EINTEGRITY');
  rmSync(folder, { recursive: true, force: true });
});
