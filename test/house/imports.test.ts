import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowsOf, circles, folderArrows, refusals, roomOf, rooms, type Arrow } from './import-table.ts';

const root = 'src';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join(root, name));

const house: readonly Arrow[] = files.flatMap((file) =>
  arrowsOf(readFileSync(file, 'utf8')).map((to) => ({ from: relative(root, file), to: resolved(file, to) })),
);

function resolved(file: string, to: string): string {
  if (to === '#worker') return 'worker/start-module.ts';
  if (to === '#report-worker') return 'features/report/start-module.ts';
  if (to === '#workbook-worker') return 'features/workbook/start-module.ts';
  return to.startsWith('.') ? relative(root, normalize(join(dirname(file), to.replace(/\?.*$/, '')))) : to;
}

describe('who may import whom', () => {
  it('holds for every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(refusals(house)).toEqual([]);
  });

  it('knows every room in src, and the folder of every file in a room with folders', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(Object.keys(rooms).map((name) => name.split('/')[0]))].toSorted(),
    );
    expect(files.map((file) => relative(root, file)).filter((file) => file.includes('/') && roomOf(file) === undefined)).toEqual([]);
  });

  it('has no circles between files', () => {
    expect(circles(house)).toEqual([]);
  });

  it('has no circles between the folders of a room', () => {
    const inRoom = (room: string) => folderArrows(house.filter(({ from, to }) => from.startsWith(`${room}/`) && to.startsWith(`${room}/`)));
    for (const room of ['engine', 'present', 'dossier', 'state', 'storage', 'i18n', 'worker', 'ui', 'app'])
      expect([room, circles(inRoom(room))]).toEqual([room, []]);
  });

  it('keeps folders small enough to be read', () => {
    const sizes = new Map<string, number>();
    for (const { parentPath } of readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
      sizes.set(parentPath, (sizes.get(parentPath) ?? 0) + 1);
    expect(sizes.get(join(root, 'engine', 'model'))).toBeGreaterThan(10);
    const large = [...sizes].filter(([folder, size]) => size > 34 && !/^src.(?:content|reference)/.test(folder));
    expect(large).toEqual([]);
  });

  it.each([
    ['a room above', { from: 'engine/textbook/finance/npv.ts', to: 'i18n/format.ts' }],
    ['a package in the engine', { from: 'engine/textbook/finance/npv.ts', to: 'zod' }],
    ['a folder above within the engine', { from: 'engine/model/compile.ts', to: 'engine/run/run.ts' }],
    ['reasons from comparing', { from: 'engine/advise/compare/rank.ts', to: 'engine/advise/explain/reasons.ts' }],
    ['a folder above within present', { from: 'present/names/amounts.ts', to: 'present/answer/owner-page.ts' }],
    ['a picture that knows the domain', { from: 'scene/scene.ts', to: 'content/criteria.ts' }],
    ['another feature', { from: 'features/scan/question.tsx', to: 'features/results/owner-page.tsx' }],
    ['a package of another room', { from: 'present/why/bridge.ts', to: 'react' }],
    ['the provider from present', { from: 'present/why/bridge.ts', to: 'i18n/provider.tsx' }],
    ['a deep package path', { from: 'state/wizard.ts', to: 'react-hook-form/dist/x' }],
  ])('refuses %s', (_, planted) => {
    expect(refusals([...house, planted])).toEqual([planted]);
  });

  it('sees a planted circle', () => {
    const planted = [
      { from: 'present/one.ts', to: 'present/two.ts' },
      { from: 'present/two.ts', to: 'present/one.ts' },
    ];
    expect(circles(planted)).toHaveLength(1);
  });

  it('sees a planted circle between folders', () => {
    const planted = [
      { from: 'present/names/one.ts', to: 'present/why/two.ts' },
      { from: 'present/why/three.ts', to: 'present/names/four.ts' },
    ];
    expect(circles(planted)).toEqual([]);
    expect(circles(folderArrows(planted))).toHaveLength(1);
  });

  it('reads every way to import', () => {
    const text = `import a from './a.ts';\nimport type { B } from "./b.ts";\nexport { c } from './c.ts';\nconst d = import('./d.ts');\nimport './e.css';\nnew URL('./f.ts', import.meta.url)`;
    expect(arrowsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './e.css', './d.ts', './f.ts']);
  });
});
