// npm run decisions: writes what Keerpunt answers to the dossiers of the published decisions, after a change of the model or a figure.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { flatArrays } from './build/flat-arrays.mjs';
import { install } from './install.mjs';

install();
const { module } = await runnerImport(new URL('../test/support/decision-answers.ts', import.meta.url).pathname, {
  plugins: [flatArrays({ isChecked: false })],
});
const text = module.answersFile();
writeFileSync('src/reference/published-decisions/found-answers.ts', text);
console.log(text);
