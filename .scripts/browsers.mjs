// npm run browsers [-- firefox]: walks through the built app in Chromium, Firefox and WebKitGTK, as far as they are on this machine, and compares what they say.
import { execSync } from 'node:child_process';
import { importModule } from './import-module.mjs';
import { install } from './install.mjs';

install();
execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });
const { runBrowsers } = await importModule(new URL('../test/browsers/run-browsers.ts', import.meta.url));
process.exit(
  (await runBrowsers(
    process.argv.slice(2).map((name) => name.toLowerCase()),
    console.log,
  ))
    ? 0
    : 1,
);
