// npm run decisions: writes the answers that pages hold ready, to the published decisions and of the start page, after a change of the model or a figure.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { flatArrays } from './build/flat-arrays.mjs';
import { install } from './install.mjs';

install();
const run = async (file) => {
  const { module } = await runnerImport(file.pathname, {
    plugins: [flatArrays({ isChecked: false })],
  });
  return module;
};
const write = (file, text) => {
  writeFileSync(file, text);
  console.log(text);
};
write(
  'src/reference/published-decisions/found-answers.ts',
  (await run(new URL('../test/support/decision-answers.ts', import.meta.url))).answersFile(),
);
write('src/content/start-picture.ts', (await run(new URL('../test/support/start-picture.ts', import.meta.url))).startPictureFile());
