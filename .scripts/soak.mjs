// npm run soak: the same tests with long counts.
import { install } from './install.mjs';
import { runSteps } from './run.mjs';

install();
const env = { SOAK: '1' };
const green = runSteps([
  ['unit tests, long', 'npx vitest run --testTimeout=900000', env],
  ['build', 'npm run --silent build'],
  ['build as one file', 'npm run --silent build:single'],
  ['journeys, long', 'npm run --silent journeys', env],
]);
process.exit(green ? 0 : 1);
