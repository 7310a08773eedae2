// npm run soak: the same tests with long counts, part by part. Stopped, it goes on where it was, as long as the source is the same.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { install } from './install.mjs';
import { runSoak } from './run-soak.mjs';

install();
const git = (...words) => spawnSync('git', words, { encoding: 'utf8', maxBuffer: 1 << 28 });
const head = git('rev-parse', 'HEAD');
const changes = createHash('sha256')
  .update(git('diff', 'HEAD').stdout ?? '')
  .digest('hex');
const env = { SOAK: '1' };
const hasTests = (folder) => readdirSync(`test/${folder}`, { recursive: true }).some((name) => /\.test\.tsx?$/.test(name));
const units = readdirSync('test', { withFileTypes: true }).filter((entry) => entry.isDirectory() && hasTests(entry.name));
const journeys = readdirSync('test/journeys').filter((name) => name.endsWith('.spec.ts'));

const isGreen = runSoak(
  [
    ...units.map(({ name }) => [`units of ${name}`, `npx vitest run --testTimeout=900000 test/${name}/`, env]),
    ['build', 'npm run --silent build'],
    ['three engines', 'npm run --silent browsers'], // those that are not on this machine are named and left out
    ['build as one file', 'npm run --silent build:single'],
    ...journeys.map((name) => [`journeys of ${name.slice(0, -'.spec.ts'.length)}`, `npm run --silent journeys -- ${name}`, env]),
  ],
  { progressFile: 'node_modules/.soak.json', of: head.status === 0 ? `${head.stdout.trim()} ${changes}` : undefined },
);
process.exit(isGreen ? 0 : 1);
