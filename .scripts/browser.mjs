// Finds a Chromium for the journeys: CHROME_PATH → the one that comes as an npm package (Linux x64) → the system's.
// The bundled one is the same everywhere, and without a window of its own it takes a third less processor time. It is unpacked once, in a folder that is renamed into place, so that parallel workers never see half of it.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const system = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// No background traffic of the browser's own: a closed network refuses it many times a second otherwise.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one to run; `TEST_BROWSER=system` asks for the one of the machine. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH points at nothing: ${named}`);
    return { executablePath: named, args, env: {} };
  }
  if (process.env.TEST_BROWSER !== 'system' && process.platform === 'linux' && process.arch === 'x64') {
    const bundled = unpacked();
    if (starts(bundled)) return bundled;
  }
  const found = system.find((path) => existsSync(path));
  if (found) return { executablePath: found, args, env: {} };
  throw new Error('No Chrome, Chromium or Edge found for the browser tests. Set CHROME_PATH to its executable.');
}

function starts({ executablePath, env }) {
  try {
    return execFileSync(executablePath, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } }).includes('Chromium');
  } catch {
    return false; // a library that neither the package nor the machine has
  }
}

function unpacked() {
  const root = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const home = join(tmpdir(), `npm-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(join(home, 'chromium'))) unpack(root, home);
  const env = {};
  // Its own NSS and expat only where the system has none: a bare container.
  if (librariesMissing(join(home, 'chromium'))) {
    env.LD_LIBRARY_PATH = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = home;
  return { executablePath: join(home, 'chromium'), args, env };
}

function unpack(root, home) {
  const part = mkdtempSync(`${home}.part-`);
  const packed = (name) => brotliDecompressSync(readFileSync(join(root, 'bin', name)));
  writeFileSync(join(part, 'chromium'), packed('chromium.br'));
  chmodSync(join(part, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '--no-same-owner', '-C', part], { input: packed(archive), maxBuffer: 1 << 28 });
  }
  // Its own fonts.conf names folders of another machine; without one that names ours it does not start.
  const fonts = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  writeFileSync(join(part, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`);
  try {
    renameSync(part, home);
  } catch {
    rmSync(part, { recursive: true, force: true }); // another worker was first
  }
}

function librariesMissing(executable) {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
