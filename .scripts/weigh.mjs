// Weighs what the start page loads and fails when it is too heavy, or when two chunks import each other; prints the lazy parts.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const limits = { script: 92_000, all: 130_000, requests: 9 };
const folder = 'dist';
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
const packed = (file) => brotliCompressSync(readFileSync(join(folder, file))).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const first = new Set();
const gather = (key) => {
  if (first.has(key)) return;
  first.add(key);
  for (const next of manifest[key].imports ?? []) gather(next);
};
gather('index.html');

const html = readFileSync(join(folder, 'index.html'), 'utf8');
/** Named by the page alone: no module of the app. */
const ofPage = [...html.matchAll(/<script async src="\.\/([^"]+)"/g)].map(([, file]) => file);
const scripts = [...ofPage, ...[...first].map((key) => manifest[key].file)];
const styles = [...new Set([...first].flatMap((key) => manifest[key].css ?? []))];
// Of the fonts only the Latin one is asked for at start: the other waits for a letter of its range.
const fonts = [...new Set([...first].flatMap((key) => manifest[key].assets ?? []))].filter((file) =>
  /text-(?!ext)[^/]*\.woff2$/.test(file),
);
const script = scripts.reduce((sum, file) => sum + packed(file), 0);
const style = styles.reduce((sum, file) => sum + packed(file), 0);
const font = fonts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
const all = packed('index.html') + script + style + font;
const requests = 1 + scripts.length + styles.length + fonts.length + 1; // and manifest: the page brings its icon along

console.log(`start page: ${kB(script)} of script, ${kB(all)} in all (brotli), ${requests} requests`);
const lazy = Object.values(manifest)
  .filter(({ file }) => file.endsWith('.js') && !scripts.includes(file))
  .map(({ file }) => [file, packed(file)])
  .sort(([, a], [, b]) => b - a);
console.log(
  `lazy: ${lazy
    .filter(([, size]) => size > 2000)
    .map(([file, size]) => `${file.replace(/^assets\/|-[\w-]{8}\.js$/g, '')} ${kB(size)}`)
    .join(' · ')}`,
);

// Each chunk with figures of the world, by the sets in it: none of them belongs to the start page.
const sets = JSON.parse(readFileSync(join(folder, '.vite/figure-sets.json'), 'utf8'));
const early = scripts.filter((file) => sets[file] !== undefined && sets[file].some((name) => name !== 'edition'));
const shown = (names) => (names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '));
console.log('figure sets, all lazy:');
for (const [file, names] of Object.entries(sets)) console.log(`  ${kB(packed(file)).padStart(8)}  ${shown(names)}`);

// Of two chunks that import each other, one runs before what it needs is there.
const checked = new Set();
function circleAt(key, path) {
  if (path.includes(key)) return [...path.slice(path.indexOf(key)), key];
  if (checked.has(key)) return undefined;
  checked.add(key);
  for (const next of manifest[key].imports ?? []) {
    const circle = circleAt(next, [...path, key]);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
for (const key of Object.keys(manifest)) {
  const circle = circleAt(key, []);
  if (circle === undefined) continue;
  console.error(`Chunks import each other: ${circle.join(' → ')}.`);
  process.exit(1);
}

const over = [
  script > limits.script && 'script',
  all > limits.all && 'weight',
  requests > limits.requests && 'requests',
  early.length > 0 && 'figures',
].filter(Boolean);
if (over.length > 0) {
  console.error(
    `The start page is over its limit: ${over.join(', ')} (${kB(limits.script)} of script, ${kB(limits.all)}, ${limits.requests} requests).`,
  );
  process.exit(1);
}
