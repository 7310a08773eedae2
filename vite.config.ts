import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { CSSOptions, Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { compiledTexts } from './.scripts/build/compile-texts.ts';
import { flatArrays } from './.scripts/build/flat-arrays.mjs';
import { headersFile, htaccess, nginx } from './.scripts/build/host-headers.ts';
import { chunksOfStages } from './.scripts/build/chunks-of-stages.ts';
import { withIntegrity } from './.scripts/build/precache-integrity.ts';
import { checkLicences } from './.scripts/build/shipped-packages.ts';
import { stages } from './.scripts/build/stages.ts';
import { textsFirst } from './.scripts/build/texts-first.ts';
import { zipAtOnce } from './.scripts/build/zip-at-once.ts';

const policy = (more: Readonly<Record<string, string>>) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
    ...more,
  })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/** Writes the content security policy into the built page, so that it holds on any static host and from disk. */
function contentSecurityPolicy(single: boolean): Plugin {
  const hashes = (html: string, tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`)
      .join(' ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          const rules = single
            ? policy({
                'script-src': hashes(html, 'script'),
                'style-src': hashes(html, 'style'),
                'font-src': 'data:',
                'connect-src': 'data:',
                'worker-src': 'blob: data:',
                'manifest-src': "'none'",
              })
            : policy({});
          file.source = html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${rules}">`);
        }
      },
    },
  };
}

const here = (path: string) => new URL(path, import.meta.url).pathname;

/** The page brings its icon along: of 500 bytes, it is not worth a request. */
function iconInPage(): Plugin {
  const icon = encodeURIComponent(readFileSync(here('./public/favicon.svg'), 'utf8'));
  return {
    name: 'icon-in-page',
    apply: 'build',
    transformIndexHtml: (html) => html.replace('href="./favicon.svg"', `href="data:image/svg+xml,${icon}"`),
  };
}

/** One file has no manifest, as there is nothing to install, and brings the font along in its styles. */
function headOfOneFile(): Plugin {
  return {
    name: 'head-of-one-file',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon|preload)"[^>]*>/g, ''),
    },
  };
}

/** Tells the weigher which figures of the world each chunk holds: shared chunks are named after one of their modules only. */
function listFigureSets(): Plugin {
  const place = /\/src\/reference\/(.+)\.ts$/;
  return {
    name: 'list-figure-sets',
    apply: 'build',
    generateBundle(_, bundle) {
      const sets: Record<string, string[]> = {};
      for (const file of Object.values(bundle)) {
        const names = file.type === 'chunk' ? file.moduleIds.flatMap((id) => place.exec(id)?.[1] ?? []) : [];
        if (names.length > 0) sets[file.fileName] = names;
      }
      this.emitFile({ type: 'asset', fileName: '.vite/figure-sets.json', source: JSON.stringify(sets) });
    },
  };
}

/** Files with headers lie in the build for the hosts that read them. */
function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    apply: 'build',
    generateBundle() {
      const files = { _headers: headersFile, '.htaccess': htaccess, 'hosting/nginx.conf': nginx };
      for (const [fileName, write] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source: write(policy({})) });
    },
  };
}

/** The worker that calls a release back lies ready beside the one that keeps it. */
function recallWorker(): Plugin {
  return {
    name: 'recall-worker',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'recall/sw.js', source: readFileSync(here('./.scripts/build/recall-worker.js'), 'utf8') });
    },
  };
}

type StylePlugin = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number];

/**
 * Takes the last layer of styles apart into plain rules: they win from all layers too. A sheet with a layer that comes in later
 * makes the browser look up all fonts anew and lay out the whole page again.
 */
const plainLastLayer: StylePlugin = {
  postcssPlugin: 'plain-last-layer',
  AtRule: {
    layer: (rule) => {
      if (rule.params === 'parts' && rule.nodes !== undefined) rule.replaceWith(rule.nodes);
    },
  },
};

const packageFile: { readonly name: string; readonly version: string; readonly license: string } = JSON.parse(
  readFileSync(here('./package.json'), 'utf8'),
);
const app = { name: packageFile.name, version: packageFile.version, licence: packageFile.license };

/** What changes less often than the app comes in a file of its own: a newer version of the app leaves it in the cache. */
const steady = /\/node_modules\/(?:react|react-dom|scheduler)\/|vite\/preload-helper/;

export default defineConfig(({ command, mode }) => {
  const single = mode === 'single';
  const start = single ? 'inline' : 'module';
  const licences = checkLicences(app);
  const arrays = () => flatArrays({ isChecked: command === 'serve' && mode !== 'benchmark' });
  return {
    base: './', // any subfolder
    plugins: [
      react(),
      compiledTexts(),
      arrays(),
      zipAtOnce(),
      iconInPage(),
      ...(single
        ? [headOfOneFile(), viteSingleFile({ removeViteModuleLoader: true })]
        : [
            VitePWA({
              registerType: 'prompt',
              injectRegister: null,
              manifest: false,
              workbox: {
                globPatterns: ['**/*.{js,css,html,woff2,ttf,svg,png,webmanifest}'],
                navigateFallback: 'index.html',
                globIgnores: ['recall/**'],
                cleanupOutdatedCaches: true,
                clientsClaim: true, // the first visit works offline without being loaded again
                inlineWorkboxRuntime: true, // one file, that answers from its first line on
                manifestTransforms: [withIntegrity('dist')],
                maximumFileSizeToCacheInBytes: 4_000_000,
              },
            }),
            textsFirst(),
            listFigureSets(),
            recallWorker(),
            hostHeaders(),
            licences.app,
          ]),
      contentSecurityPolicy(single),
    ],
    css: { postcss: { plugins: [plainLastLayer] } },
    resolve: {
      alias: {
        ...(command === 'build' && { 'use-intl/format-message': 'use-intl/format-message/format-only' }), // of compiled texts
        'use-sync-external-store/shim/index.js': 'react', // the router's stand-in for what this React has itself
        '#worker': here(`./src/worker/start-${start}.ts`),
        '#report-worker': here(`./src/features/report/start-${start}.ts`),
        '#workbook-worker': here(`./src/features/workbook/start-${start}.ts`),
      },
    },
    worker: {
      format: single ? 'iife' : 'es',
      plugins: () => [compiledTexts(), arrays(), zipAtOnce(), licences.worker],
      rolldownOptions: single ? { output: { codeSplitting: false } } : {},
    },
    build: {
      target: 'es2022',
      outDir: single ? 'dist-single' : 'dist',
      assetsInlineLimit: single ? 1e9 : 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: single
        ? {}
        : {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'react', test: steady, priority: 100 },
                  ...chunksOfStages(stages, { project: here('./'), entry: 'src/main.tsx' }),
                ],
              },
            },
          },
      manifest: !single && '.vite/manifest.json',
    },
    test: {
      testTimeout: 30_000, // a laden machine is slow, not wrong
      expect: { poll: { timeout: 15_000 } },
      maxWorkers: '100%', // by default one core stays idle: half of a small machine
      projects: [
        {
          extends: true,
          test: {
            name: 'rooms',
            environment: 'node',
            isolate: false, // no test leaves anything behind in a module: loading 280 files anew for each took most of the time
            include: ['test/**/*.test.ts'],
            setupFiles: ['./test/support/same-seed.ts'],
            exclude: ['test/{ui,parts,features,app}/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'screens',
            environment: 'jsdom',
            isolate: false, // as above; the setup gives every file a page as it was
            include: ['test/{ui,parts,features,app}/**/*.test.{ts,tsx}', 'test/**/*.test.tsx'],
            setupFiles: ['./test/support/screen-setup.ts', './test/support/same-seed.ts'],
          },
        },
      ],
      benchmark: { include: ['test/bench/*.bench.ts'] },
    },
  };
});
