// npm run house: draws the import table into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { install } from './install.mjs';

install();
const { module } = await runnerImport(new URL('../test/house/house-diagram.ts', import.meta.url).pathname);
writeFileSync('README.md', module.withHouseDiagram(readFileSync('README.md', 'utf8')));
