// npm run licences: writes the list of packages that are shipped, with their licences, from what the build is made of.
import { runSteps } from './run.mjs';

const green = runSteps([
  ['build', 'npx vite build', { WRITE_LICENCES: '1' }],
  ['formatting', 'npx oxfmt src/content/licences/shipped.ts'],
]);
process.exit(green ? 0 : 1);
