import { readFileSync } from 'node:fs';
import { tasks } from '../../src/content/tasks.ts';

const routes = readFileSync(new URL('../../src/app/use-screen.ts', import.meta.url), 'utf8');
/** Other ways to a screen that is listed under its own address. */
const aliases: readonly string[] = ['help', 'scan', 'dossier/check'];

export const questionAddresses = Array.from({ length: 12 }, (_, index) => `scan/${index + 1}`);

/** Every screen there is, read from the routes themselves: a new one is looked at without being asked to. */
export const addresses: readonly string[] = [
  '',
  ...questionAddresses,
  ...tasks.map((task) => `dossier/${task}`),
  ...[...routes.matchAll(/case '\/([\w/-]+)':/g)].map(([, address]) => address ?? ''),
].filter((address) => !aliases.includes(address));
