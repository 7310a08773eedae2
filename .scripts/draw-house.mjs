// npm run house: draws the import table into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { importModule } from './import-module.mjs';
import { install } from './install.mjs';

install();
const module = await importModule(new URL('../test/house/house-diagram.ts', import.meta.url));
writeFileSync('README.md', module.withHouseDiagram(readFileSync('README.md', 'utf8')));
