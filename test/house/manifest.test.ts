import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest: { readonly start_url: string; readonly scope: string; readonly id: string; readonly icons: readonly Icon[] } = JSON.parse(
  readFileSync('public/manifest.webmanifest', 'utf8'),
);

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

describe('the manifest', () => {
  it('works from any folder', () => {
    for (const address of [manifest.start_url, manifest.scope, manifest.id, ...manifest.icons.map(({ src }) => src)]) {
      expect(address).not.toMatch(/^\/|:/);
    }
  });

  it.each(manifest.icons)('has $src, as large as it says', ({ src, sizes }) => {
    expect(existsSync(`public/${src}`)).toBe(true);
    expect(sizeOf(`public/${src}`)).toBe(sizes);
  });

  it('has an icon of 192 and of 512, whole and to be cut to a shape', () => {
    for (const purpose of [undefined, 'maskable']) {
      const sizes = manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
      expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
    }
  });
});

/** A PNG says its size in its header; a drawing has any. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  return path.endsWith('.svg') ? 'any' : `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
