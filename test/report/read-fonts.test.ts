import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawReport } from '../../src/features/report/draw-report.ts';
import { readBytes } from '../../src/features/report/letters/read-fonts.ts';
import { dutchReport } from '../support/report-document.ts';
import { reportFonts } from '../support/report-fonts.ts';

const inline = (file: string) => `data:font/ttf;base64,${readFileSync(file).toString('base64')}`;

describe('the letters of the report', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('come out of the page itself where they stand in it, without any request', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('a page from disk may not fetch')));
    const fonts = { regular: await readBytes(inline('src/ui/fonts/regular.ttf')), bold: await readBytes(inline('src/ui/fonts/bold.ttf')) };
    expect(fonts).toEqual(reportFonts);
    expect(await drawReport(dutchReport, { fonts })).toEqual(await drawReport(dutchReport, { fonts: reportFonts }));
  });

  it('are fetched where they stand beside the page', async () => {
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([0, 1, 0, 0])));
    expect(await readBytes('/app/assets/regular.ttf')).toEqual(new Uint8Array([0, 1, 0, 0]));
  });

  it('are not taken from an error page', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 404 }));
    await expect(readBytes('/app/assets/regular.ttf')).rejects.toThrow('404');
  });
});
