// npm test: installs what is missing and runs everything, browser included.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { checks, runSteps } from './run.mjs';

install();
findBrowser(); // says at once when there is none

const folder = mkdtempSync(join(tmpdir(), 'keerpunt-test-'));
const units = join(folder, 'units.json');
const journeys = join(folder, 'journeys.json');
const green = runSteps([
  ...checks,
  ['unit tests', `npx vitest run --reporter=default --reporter=json --outputFile.json=${units}`],
  ['build', 'npm run --silent build'],
  ['build as one file', 'npm run --silent build:single'],
  ['journeys in the browser', 'npm run --silent journeys -- --reporter=line,json', { PLAYWRIGHT_JSON_OUTPUT_NAME: journeys }],
]);

/** Seconds and title of every test: the units report names milliseconds per test, the journeys nest suites in suites. */
const unitTests = ({ testResults = [] } = {}) =>
  testResults.flatMap(({ assertionResults }) => assertionResults.map(({ duration, fullName }) => [(duration ?? 0) / 1000, fullName]));
const journeyTests = ({ suites = [] } = {}) =>
  suites.flatMap((suite) => [
    ...(suite.specs ?? []).map(({ title, tests }) => [
      tests.reduce((sum, { results }) => sum + results.reduce((all, { duration }) => all + duration / 1000, 0), 0),
      `${suite.title}: ${title}`,
    ]),
    ...journeyTests(suite),
  ]);

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const { numPassedTests = 0, numFailedTests = 0 } = read(units) ?? {};
const { expected = 0, flaky = 0, unexpected = 0 } = read(journeys)?.stats ?? {};
const slowest = [...unitTests(read(units)), ...journeyTests(read(journeys))].toSorted(([a], [b]) => b - a).slice(0, 10);
console.log(
  ['The ten slowest tests, in seconds:', ...slowest.map(([seconds, title]) => `${seconds.toFixed(1).padStart(7)}  ${title}`)].join('\n'),
);
rmSync(folder, { recursive: true, force: true });
console.log(`${numPassedTests + expected + flaky} passed, ${numFailedTests + unexpected} failed`);
process.exit(green ? 0 : 1);
