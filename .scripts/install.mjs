// Installs what is missing: nothing when node_modules already holds what the lock file asks for.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** An optional part may be absent, unless it is made for this very system and processor. */
const mayBeAbsent = ({ optional = false, os, cpu, libc }) =>
  optional && !(os?.includes(process.platform) && cpu?.includes(process.arch) && libc === undefined);

/** Whether npm itself wrote down that it installed what the lock file asks for. */
function isInstalledByHand() {
  const said = 'node_modules/.package-lock.json';
  if (!existsSync(said)) return false;
  const [wanted, there] = ['package-lock.json', said].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted).every(
    ([path, one]) => path === '' || (there[path] === undefined ? mayBeAbsent(one) : there[path].version === one.version),
  );
}

export function install() {
  if (process.env.VITEST !== undefined) return; // never under the feet of tests that run
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Keerpunt needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
    process.exit(1);
  }
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.installed';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (isInstalledByHand()) return writeFileSync(stamp, wanted);
  console.error('Installing packages (once, about a minute) …'); // what a command prints is its own
  try {
    execSync('npm ci --include=dev --no-audit --no-fund', { stdio: ['ignore', process.stderr, process.stderr] });
  } catch {
    console.error('The packages could not be installed. Is this machine online, and is package-lock.json unchanged?');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
