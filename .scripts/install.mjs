// Installs what is missing: nothing when node_modules already holds what the lock file asks for.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

export function install() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Keerpunt needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
    process.exit(1);
  }
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.installed';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages (once, about a minute) …'); // what a command prints is its own
  try {
    execSync('npm ci --include=dev --no-audit --no-fund', { stdio: ['ignore', process.stderr, process.stderr] });
  } catch {
    console.error('The packages could not be installed. Is this machine online, and is package-lock.json unchanged?');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
