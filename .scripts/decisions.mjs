// npm run decisions: writes the answers that pages hold ready, to the published decisions and of the start page, after a change of the model or a figure.
import { writeFileSync } from 'node:fs';
import { importModule } from './import-module.mjs';
import { install } from './install.mjs';

install();
const write = (file, text) => {
  writeFileSync(file, text);
  console.log(text);
};
write(
  'src/reference/published-decisions/found-answers.ts',
  (await importModule(new URL('../test/support/decision-answers.ts', import.meta.url))).answersFile(),
);
write(
  'src/content/start-picture.ts',
  (await importModule(new URL('../test/support/start-picture.ts', import.meta.url))).startPictureFile(),
);
