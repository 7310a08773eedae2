import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import { flatArrays } from './build/flat-arrays.mjs';

/** What a TypeScript file of the project exports, with the engine as it is shipped. */
export async function importModule(file) {
  const { module } = await runnerImport(file.pathname, { plugins: [flatArrays({ isChecked: false })] });
  return module;
}

/** The same out of one file, built as the app is: what is measured is not slowed down by the loader. */
export async function importBuilt(file) {
  const { output } = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [flatArrays({ isChecked: false })],
    build: {
      ssr: fileURLToPath(file),
      write: false,
      minify: true,
      target: 'es2024',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'keerpunt-built-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const { fileName, code } of output) writeFileSync(join(folder, fileName), code);
  try {
    return await import(pathToFileURL(join(folder, output[0].fileName)).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
