import { runnerImport } from 'vite';
import { flatArrays } from './build/flat-arrays.mjs';

/** What a TypeScript file of the project exports, with the engine as it is shipped. */
export async function importModule(file) {
  const { module } = await runnerImport(file.pathname, { plugins: [flatArrays({ isChecked: false })] });
  return module;
}
