export interface Arrow {
  readonly from: string;
  readonly to: string;
}

interface Room {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const engine = ['engine'] as const;
const engineFolders = ['engine/textbook', 'engine/model', 'engine/draw', 'engine/run', 'engine/advise'] as const;
const belowAdvice = engineFolders.slice(0, 4);
const onFinding = ['scene', 'i18n/format.ts', 'i18n/words.ts', 'content', 'reference', 'dossier', ...engine] as const;
const presenting = { packages: ['d3-shape', 'd3-scale'] } as const;
const present = (...folders: readonly string[]): Room => ({
  imports: [...onFinding, ...folders.map((folder) => `present/${folder}`)],
  ...presenting,
});

/**
 * The import table: which rooms, folders and packages each room or folder may use. The longest name that holds a file decides;
 * a room with folders of its own here has none outside them.
 */
export const rooms: Readonly<Record<string, Room>> = {
  'engine/textbook': { imports: [], packages: [] },
  'engine/model': { imports: engineFolders.slice(0, 1), packages: [] },
  'engine/draw': { imports: engineFolders.slice(0, 2), packages: [] },
  'engine/run': { imports: engineFolders.slice(0, 3), packages: [] },
  'engine/advise': { imports: belowAdvice, packages: [] },
  'engine/advise/compare': { imports: belowAdvice, packages: [] },
  'engine/advise/weigh': { imports: [...belowAdvice, 'engine/advise/compare'], packages: [] },
  'engine/advise/explain': { imports: [...belowAdvice, 'engine/advise/compare', 'engine/advise/weigh'], packages: [] },
  reference: { imports: ['engine/model/units.ts'], packages: [] },
  content: { imports: [], packages: ['../package.json'] },
  scene: { imports: [], packages: [] },
  dossier: { imports: ['content', 'reference', ...engine], packages: ['zod'] },
  i18n: { imports: ['content'], packages: ['use-intl', 'react', 'papaparse', 'read-excel-file', 'fflate'] },
  storage: { imports: ['dossier', 'content', 'i18n/parse-number.ts'], packages: ['zod', 'idb'] },
  worker: { imports: engine, packages: [] },
  state: { imports: ['dossier', 'storage', 'worker', ...engine], packages: ['zustand', 'react'] },
  'present/names': present(),
  'present/materials': present('names'),
  'present/why': present('names', 'materials'),
  'present/plan': present('names', 'why'),
  'present/tipping': present('names'),
  'present/certainty': present('names', 'why', 'plan', 'tipping'),
  'present/answer': present('names', 'why', 'plan', 'tipping', 'certainty'),
  'present/accountant': present('names', 'materials', 'why', 'answer'),
  'present/sources': present('names', 'answer'),
  'present/world': present(),
  'present/invoice': present(),
  'present/proof': present('names'),
  'present/cases': present(),
  'present/evidence': present(),
  'present/support': present(),
  'present/chain': present('world'),
  'present/session': {
    imports: [...present('names', 'why', 'answer', 'tipping', 'support').imports, 'i18n/masked-format.ts', 'i18n/country-in-sentence.ts'],
    ...presenting,
  },
  'present/workbook': present('names'),
  'present/report': present('names', 'why', 'plan', 'answer', 'accountant', 'session'),
  ui: { imports: ['scene', 'i18n'], packages: ['react', 'react-dom', 'recharts', 'minisearch', '@orama/stemmers'] },
  parts: {
    imports: ['present', 'ui', 'scene', 'state', 'i18n', 'dossier', 'content', 'reference', ...engine],
    packages: ['react', 'react-hook-form', 'ical-generator'],
  },
  features: {
    imports: ['parts', 'present', 'ui', 'scene', 'state', 'i18n', 'dossier', 'content', 'reference', ...engine],
    packages: ['react', 'react-hook-form', '@hookform/resolvers', 'wouter', 'pdfkit', 'any-ascii', 'write-excel-file'],
  },
  command: {
    imports: ['parts/answer/page-words.ts', 'present', 'i18n', 'worker', 'storage', 'dossier', 'content', 'reference', ...engine],
    packages: [],
  },
  app: { imports: ['features', 'ui', 'state', 'i18n', 'content'], packages: ['react', 'wouter', 'virtual:pwa-register'] },
};

const importing = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
const importingLater = /import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g;

/** Everything a file reaches for, as written. */
export function arrowsOf(text: string): string[] {
  return [importing, importingLater].flatMap((pattern) => [...text.matchAll(pattern)].map(([, from, bare]) => from ?? bare ?? ''));
}

const topOf = (path: string) => path.split('/')[0] ?? '';
const within = (path: string, allowed: readonly string[]) => allowed.some((place) => path === place || path.startsWith(`${place}/`));
const names = Object.keys(rooms);
const tops = new Set(names.map(topOf));
const isFile = (path: string) => tops.has(path) || [...tops].some((top) => path.startsWith(`${top}/`));
const featureOf = (path: string) => path.split('/')[1];

/** The room or folder of the table that a file stands in: the longest name that holds it. */
export function roomOf(path: string): string | undefined {
  return names.filter((name) => within(path, [name])).toSorted((a, b) => b.length - a.length)[0];
}

function allowed({ from, to }: Arrow): boolean {
  const name = roomOf(from);
  const room = rooms[name ?? ''];
  if (name === undefined || room === undefined) return !from.includes('/'); // main.tsx mounts the app
  if (!isFile(to)) return to.startsWith('virtual:') ? room.packages.includes(to) : within(to, room.packages) && !to.includes('/dist/');
  if (name === 'features' && topOf(to) === 'features') return featureOf(from) === featureOf(to);
  return within(to, [name, ...room.imports]);
}

/** The arrows that the table does not allow. */
export function refusals(arrows: readonly Arrow[]): Arrow[] {
  return arrows.filter((arrow) => !allowed(arrow));
}

/** Arrows between folders, each once. */
export function folderArrows(arrows: readonly Arrow[]): Arrow[] {
  const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const found = new Map<string, Arrow>();
  for (const { from, to } of arrows.filter((arrow) => isFile(arrow.to))) {
    const arrow = { from: folderOf(from), to: folderOf(to) };
    if (arrow.from !== arrow.to) found.set(`${arrow.from} ${arrow.to}`, arrow);
  }
  return [...found.values()];
}

/** One file of every circle. */
export function circles(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: ReadonlySet<string>) => {
    if (path.has(file)) found.push(file);
    if (done.has(file) || path.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, new Set([...path, file]));
    done.add(file);
  };
  for (const file of next.keys()) visit(file, new Set());
  return found;
}
