// npm run check: everything that needs no browser.
import { install } from './install.mjs';
import { checks, runSteps } from './run.mjs';

install();
process.exit(runSteps([...checks, ['unit tests', 'npx vitest run']]) ? 0 : 1);
