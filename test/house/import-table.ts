export interface Arrow {
  readonly from: string;
  readonly to: string;
}

interface Room {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** The import table: which rooms and packages each room may use. */
export const rooms: Readonly<Record<string, Room>> = {
  engine: { imports: [], packages: [] },
  reference: { imports: ['engine/model/units.ts'], packages: [] },
  content: { imports: [], packages: [] },
  dossier: { imports: ['content', 'reference', 'engine'], packages: ['zod'] },
  i18n: { imports: ['content'], packages: ['use-intl', 'react'] },
  storage: { imports: ['dossier'], packages: ['zod', 'idb'] },
  worker: { imports: ['engine'], packages: ['comlink'] },
  state: { imports: ['dossier', 'storage', 'worker', 'engine'], packages: ['zustand'] },
  present: {
    imports: ['i18n/format.ts', 'i18n/words.ts', 'content', 'reference', 'dossier', 'engine'],
    packages: ['d3-shape', 'd3-scale'],
  },
  ui: { imports: ['i18n'], packages: ['react', 'react-dom', 'recharts', 'react-aria-components', 'd3-geo', 'topojson-client'] },
  parts: {
    imports: ['present', 'ui', 'state', 'i18n', 'dossier', 'content', 'reference', 'engine'],
    packages: ['react', 'react-hook-form'],
  },
  features: {
    imports: ['parts', 'present', 'ui', 'state', 'i18n', 'dossier', 'content', 'reference', 'engine'],
    packages: ['react', 'react-hook-form', '@hookform/resolvers', 'wouter', 'pdfkit'],
  },
  app: { imports: ['features', 'ui', 'state', 'i18n', 'content'], packages: ['react', 'wouter', 'virtual:pwa-register'] },
};

const importing = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
const importingLater = /import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g;

/** Everything a file reaches for, as written. */
export function arrowsOf(text: string): string[] {
  return [importing, importingLater].flatMap((pattern) => [...text.matchAll(pattern)].map(([, from, bare]) => from ?? bare ?? ''));
}

const roomOf = (path: string) => path.split('/')[0] ?? '';
const isFile = (path: string) => path in rooms || Object.keys(rooms).some((room) => path.startsWith(`${room}/`));
const featureOf = (path: string) => path.split('/')[1];
const within = (path: string, allowed: readonly string[]) => allowed.some((place) => path === place || path.startsWith(`${place}/`));

function allowed({ from, to }: Arrow): boolean {
  const room = rooms[roomOf(from)];
  if (room === undefined) return !from.includes('/'); // main.tsx mounts the app
  if (!isFile(to)) return to.startsWith('virtual:') ? room.packages.includes(to) : within(to, room.packages) && !to.includes('/dist/');
  if (roomOf(from) === roomOf(to)) return roomOf(from) !== 'features' || featureOf(from) === featureOf(to);
  return within(to, room.imports);
}

/** The arrows that the table does not allow. */
export function refusals(arrows: readonly Arrow[]): Arrow[] {
  return arrows.filter((arrow) => !allowed(arrow));
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
