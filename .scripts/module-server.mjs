import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { flatArrays } from './build/flat-arrays.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Loads TypeScript files of the project, with the engine as it is shipped, until it is closed: for code that fetches further files while it runs. */
export async function openModules() {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [flatArrays({ isChecked: false })],
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: (file) => server.ssrLoadModule(file), close: () => server.close() };
}
