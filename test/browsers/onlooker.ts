import { createServer } from 'node:http';
import type { Server } from 'node:net';

export interface Onlooker {
  readonly address: string;
  /** What was to be fetched through it. */
  readonly asked: readonly string[];
  close(): void;
}

/** A proxy that lets nothing through and writes down what was asked: it sees what a browser does not tell its driver. */
export async function startOnlooker(): Promise<Onlooker> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const port = await listenLocally(server);
  return { address: `127.0.0.1:${port}`, asked, close: () => server.close() };
}

/** The port that this machine gives it. */
export async function listenLocally(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}
