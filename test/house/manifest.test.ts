import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest: { readonly start_url: string; readonly scope: string; readonly id: string; readonly icons: readonly Icon[] } = JSON.parse(
  readFileSync('public/manifest.webmanifest', 'utf8'),
);

interface Icon {
  readonly src: string;
  readonly type: string;
  readonly sizes: string;
  readonly purpose?: string;
}

describe('the manifest', () => {
  it('works from any folder', () => {
    for (const address of [manifest.start_url, manifest.scope, manifest.id, ...manifest.icons.map(({ src }) => src)]) {
      expect(address).not.toMatch(/^\/|:/);
    }
  });

  it.each(manifest.icons.map((icon) => [icon.src, icon] as const))('has %s, as large as it says', (src, { type, sizes }) => {
    expect(existsSync(`public/${src}`)).toBe(true);
    if (type !== 'image/png') return expect(readFileSync(`public/${src}`, 'utf8')).toContain('<svg');
    const header = readFileSync(`public/${src}`);
    expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`).toBe(sizes);
  });

  it('has an icon of 192 and of 512, whole and to be cut to a shape', () => {
    for (const purpose of [undefined, 'maskable']) {
      const sizes = manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
      expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
    }
  });
});
