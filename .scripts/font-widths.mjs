// npm run font-widths: how wide and high a font of the system is set to take the place of ours while that is on its way: the figures
// of the faces that are called "… as wide" in src/ui/tokens.css. Measured on the texts of the app, in the fonts of this machine: Arial,
// or Liberation Sans, which is made as wide, and Roboto; a file stands in for one that is not here: -- 'Roboto=regular.woff2,bold.woff2'
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { importModule } from './import-module.mjs';

const root = new URL('../', import.meta.url);
const urlOf = (file) => `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;

/** Without places for values, and of signs for which the faces stand. */
const plain = /^[\u0020-;=?-z|~\u00A0-\u00FF\u2013-\u2026\u20AC\u2212]*$/;
const textsOf = (texts) => (typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(textsOf));
const lines = [];
for (const language of ['nl', 'fr', 'en'])
  for (const name of ['shell', 'scan', 'answer']) {
    const { default: texts } = await importModule(new URL(`src/content/texts/${language}/${name}.ts`, root));
    lines.push(...textsOf(texts).filter((text) => text.length >= 12 && plain.test(text)));
  }

const files = process.argv.slice(2).map((given) => {
  const [family, paths = ''] = given.split('=');
  const [regular, bold] = paths.split(',');
  return { family, faces: Object.entries({ 400: urlOf(regular), 700: urlOf(bold) }) };
});
const own = urlOf(new URL('src/ui/fonts/text.woff2', root));

/** Of texts and of headings: in our font, and in the nearest one that the others have. */
const weights = [
  [400, 400],
  [650, 700],
];

/** In the browser, whose engine sets the texts in our font at the weights of the app and in the others at theirs. */
async function measure({ lines, weights, files, own }) {
  const load = async (family, source, weight) => document.fonts.add(await new FontFace(family, source, { weight }).load());
  await load('own', own, '200 800');
  for (const { family, faces } of files) for (const [weight, source] of faces) await load(family, source, weight);
  const context = document.createElement('canvas').getContext('2d');
  const widthIn = (font, texts = lines) => {
    context.font = font;
    return texts.reduce((sum, text) => sum + context.measureText(text).width, 0);
  };
  context.font = '400 1000px own';
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  return ['Arial', 'Liberation Sans', 'Roboto'].flatMap((family) =>
    weights.map(([ours, theirs]) => {
      const [one, other] = ['monospace', 'serif'].map((fallback) => widthIn(`${theirs} 100px "${family}", ${fallback}`, ['width']));
      if (one !== other) return { family, theirs };
      const sized = widthIn(`${ours} 100px own`) / widthIn(`${theirs} 100px "${family}"`);
      return { family, theirs, sized, ascent: ascent / 1000 / sized, descent: descent / 1000 / sized };
    }),
  );
}

const { executablePath, args, env } = findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const page = await browser.newPage();
  const percent = (share) => `${(share * 100).toFixed(1)}%`;
  for (const { family, theirs, sized, ascent, descent } of await page.evaluate(measure, { lines, weights, files, own }))
    console.log(
      sized === undefined
        ? `${family} ${theirs}: not on this machine`
        : `${family} ${theirs}: size-adjust ${percent(sized)}, ascent-override ${percent(ascent)}, descent-override ${percent(descent)}`,
    );
} finally {
  await browser.close();
}
