// npm run --silent calculate -- FILE…: the answer of dossier files as JSON, one document a line.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const from = process.env.INIT_CWD ?? process.cwd(); // where the command was typed
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
install();
const { openModules } = await import('./module-server.mjs');
const modules = await openModules();
const { runCommand } = await modules.load('/src/command/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), {
  readFile: (name) =>
    readFile(resolve(from, name)).then(
      (bytes) => new Blob([bytes]),
      () => undefined,
    ),
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
});
await modules.close();
