import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly url: string;
}

/**
 * Gives every file that is kept for offline use its hash: the browser refuses anything else under that name, so a page that a
 * host sends instead of a script, a file cut short, or one of another release stops the installation and leaves the old one whole.
 */
export const withIntegrity =
  (folder: string) =>
  <Listed extends Entry>(entries: readonly Listed[]) => ({
    manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(readFileSync(join(folder, entry.url))) })),
    warnings: [],
  });

function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
