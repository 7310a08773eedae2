// npm run --silent calculate -- FILE…: the answer of dossier files as JSON, one document a line.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const from = process.env.INIT_CWD ?? process.cwd(); // where the command was typed
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
install();
const { createServer } = await import('vite');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { readArguments, usage } = await server.ssrLoadModule('/src/command/read-arguments.ts');
  const options = readArguments(process.argv.slice(2));
  if (options === undefined) {
    console.error(usage);
    process.exitCode = 1;
  } else {
    const { calculateFile } = await server.ssrLoadModule('/src/command/calculate-file.ts');
    for (const name of options.files) {
      const answer = await answerOf(name, options, calculateFile);
      if (answer.ok) process.stdout.write(`${answer.text}\n`);
      else {
        console.error(`${name}: ${answer.reason}`);
        process.exitCode = 1;
      }
    }
  }
} finally {
  await server.close();
}

async function answerOf(name, options, calculateFile) {
  let content;
  try {
    content = new Blob([await readFile(resolve(from, name))]);
  } catch (failure) {
    return { ok: false, reason: failure.code === 'ENOENT' ? 'not-found' : 'unreadable' };
  }
  return calculateFile({ name, content }, options);
}
