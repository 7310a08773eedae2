import { rooms, roomOf, type Arrow } from './import-table.ts';

const topOf = (path: string) => path.split('/')[0] ?? '';
const top = (name: string) => name === topOf(name);

/**
 * Of the arrows a → b those that no longer path a → … → b already says: the least that a reader needs to see what may reach what.
 * The arrows must have no circle.
 */
export function withoutDetours(arrows: readonly Arrow[]): Arrow[] {
  const next = new Map<string, readonly string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const reaches = (from: string, to: string): boolean => (next.get(from) ?? []).some((step) => step === to || reaches(step, to));
  return arrows.filter(({ from, to }) => !(next.get(from) ?? []).some((step) => step !== to && reaches(step, to)));
}

/** Arrows between rooms, and between the folders of one room, as the import table allows them. */
function drawn(): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  const inside = (name: string) => Object.keys(rooms).filter((other) => !top(name) && other.startsWith(`${name}/`)); // a folder may use what it holds
  for (const [name, { imports }] of Object.entries(rooms))
    for (const to of [...imports.map((path) => roomOf(path) ?? topOf(path)), ...inside(name)]) {
      const inRoom = topOf(to) === topOf(name);
      const arrow = inRoom ? { from: name, to } : { from: topOf(name), to: topOf(to) };
      if (arrow.from !== arrow.to) found.set(`${arrow.from} ${arrow.to}`, arrow);
    }
  return withoutDetours([...found.values()]);
}

const idOf = (name: string) => name.replaceAll(/[/-]/g, '_');
const labelOf = (name: string) => name.slice(name.indexOf('/') + 1);

/** The import table as a Mermaid flowchart: who may import whom, what follows from other arrows left out. */
export function houseDiagram(): string {
  const tops = [...new Set(Object.keys(rooms).map(topOf))];
  const boxes = tops.flatMap((room) => {
    const folders = Object.keys(rooms).filter((name) => topOf(name) === room && !top(name));
    if (folders.length === 0) return [`  ${idOf(room)}[${room}]`];
    return [`  subgraph ${idOf(room)}`, ...folders.map((name) => `    ${idOf(name)}[${labelOf(name)}]`), '  end'];
  });
  return ['flowchart TD', ...boxes, ...drawn().map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}`)].join('\n');
}

const [start, end] = ['<!-- house -->', '<!-- /house -->'];

/** The text of the README with the diagram of today between its two marks. */
export function withHouseDiagram(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no ${start} … ${end}`);
  return `${readme.slice(0, from)}${start}\n\n\`\`\`mermaid\n${houseDiagram()}\n\`\`\`\n\n${readme.slice(to)}`;
}
