import { readFileSync } from 'node:fs';

export const reportFonts = {
  regular: new Uint8Array(readFileSync('src/ui/fonts/regular.ttf')),
  bold: new Uint8Array(readFileSync('src/ui/fonts/bold.ttf')),
};
