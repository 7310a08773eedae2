// Serves a built folder as a static host would, under any base, with the production content security policy as a header too.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The policy that the build wrote into the page. */
const policyOf = (folder) => /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];

/** Where browsers tell of what the policy forbade, when somebody listens. */
const reports = '/policy-reports';

export function serve({ folder = 'dist', base = '/', port = 4173, host = '127.0.0.1', onReport } = {}) {
  const root = resolve(folder);
  const written = policyOf(root);
  const policy = written && onReport ? `${written}; report-uri ${reports}` : written;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (onReport && path === reports) {
      text(request).then(onReport, () => undefined);
      return response.writeHead(204).end();
    }
    if (!path.startsWith(base)) return response.writeHead(404).end();
    const file = resolve(root, `.${sep}${path.slice(base.length)}`);
    const found = file === root ? join(root, 'index.html') : file;
    const inside = found.startsWith(root + sep) && existsSync(found) && statSync(found).isFile();
    if (!inside) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(policy && { 'content-security-policy': policy }),
    });
    createReadStream(found).pipe(response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, base: { type: 'string' }, folder: { type: 'string' } } });
  const { port = '4173', base = '/', folder = 'dist' } = values;
  await serve({ folder, base, port: Number(port) });
  console.log(`http://127.0.0.1:${port}${base}`);
}
