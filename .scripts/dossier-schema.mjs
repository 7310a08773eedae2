// npm run schema: writes the JSON Schema of the file of a dossier, after a change of what is stored.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { importModule } from './import-module.mjs';
import { install } from './install.mjs';

install();
const module = await importModule(new URL('../test/support/dossier-schema.ts', import.meta.url));
writeFileSync(module.schemaFile, module.dossierSchemaText());
execFileSync('npx', ['oxfmt', module.schemaFile]);
console.log(module.schemaFile);
