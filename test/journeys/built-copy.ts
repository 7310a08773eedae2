import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../.scripts/serve.mjs';

/** A host of its own with a copy of the built app, that a test can spoil, mend and publish anew. */
export async function hostOfCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'keerpunt-host-'));
  cpSync('dist', folder, { recursive: true });
  const server = await serve({ folder, base: '/app/', port: 0 });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const edit = (name: string, make: (text: string) => string) =>
    writeFileSync(join(folder, name), make(readFileSync(join(folder, name), 'utf8')));
  return {
    home: `http://127.0.0.1:${port}/app/`,
    /** Every file of the app that the offline worker keeps, by how its name begins. */
    chunk: (begins: string) => readdirSync(join(folder, 'assets')).find((name) => name.startsWith(begins) && name.endsWith('.js')) ?? '',
    edit,
    /** Publishes a version that differs in its page, as a build would: page and list of files together. */
    publish: (mark: string) => {
      edit('index.html', (html) => html.replace('<title>', `<meta name="release" content="${mark}"><title>`));
      const html = readFileSync(join(folder, 'index.html'));
      const entry = `{url:"index.html",revision:"${createHash('md5').update(html).digest('hex')}",integrity:"sha384-${createHash('sha384').update(html).digest('base64')}"}`;
      edit('sw.js', (worker) => worker.replace(/\{url:"index\.html"[^}]*\}/, () => entry));
    },
    /** Publishes the worker that calls the release back. */
    recall: () => cpSync(join(folder, 'recall/sw.js'), join(folder, 'sw.js')),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
