// npm start: installs what is missing, builds, serves the app and prints the address.
import { execSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const asked = values.port === undefined ? undefined : Number(values.port);
if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked < 65536)) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  process.exit(1);
}

install();
execSync('npm run --silent build', { stdio: 'inherit' });

/** Without --port the first free one from 4173. */
async function listen(port) {
  try {
    return await serve({ port });
  } catch (problem) {
    if (problem.code !== 'EADDRINUSE') throw problem;
    if (asked !== undefined) {
      console.error(`Port ${asked} is taken. Choose another: npm start -- --port ${asked + 1}`);
      process.exit(1);
    }
    return listen(port + 1);
  }
}

const server = await listen(asked ?? 4173);
console.log(`\nKeerpunt runs at http://localhost:${server.address().port}/  (stop with Ctrl+C)`);
