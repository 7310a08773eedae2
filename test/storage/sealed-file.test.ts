import { describe, expect, it, vi } from 'vitest';
import { loadExample } from '../../src/dossier/examples/load-example.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { isSealed, openSealed, sealFile } from '../../src/storage/sealed-file.ts';

const password = 'vier kleine blauwe woorden';
const plain = writeDraftFile({ ...(await loadExample('workwear')), name: 'Geheim Bedrijf' });
const sealed = await sealFile(plain, password);
const blobOf = (text: string) => new Blob([text]);
const openedText = async (text: string, tried = password) => (await openSealed(blobOf(text), tried))?.text();

describe('a dossier file under a password', () => {
  it('opens with that password to the very same file, also where its accents are composed in another way', async () => {
    expect(await openedText(sealed.text)).toBe(plain.text);
    const accented = await sealFile(plain, 'één sleutel voor ons');
    expect(await openedText(accented.text, 'e\u0301e\u0301n sleutel voor ons')).toBe(plain.text);
  });

  it('says what it is, and nothing of what is in it', async () => {
    expect(await isSealed(blobOf(sealed.text))).toBe(true);
    expect(await isSealed(blobOf(plain.text))).toBe(false);
    expect(await isSealed(blobOf(''))).toBe(false);
    for (const legible of ['Geheim', 'answers', 'purchase', 'workwear']) expect(sealed.text).not.toContain(legible);
    expect(sealed.fileName).toMatch(/\.keerpunt\.sealed\.json$/);
  });

  it('is another one each time, under the same password', async () => {
    expect((await sealFile(plain, password)).text).not.toBe(sealed.text);
  });

  it('does not open with another password', async () => {
    for (const tried of ['', 'vier kleine blauwe woordeN', `${password} `]) expect(await openedText(sealed.text, tried)).toBeUndefined();
  });

  it('does not open in part where it was cut off or any of it changed (F43)', async () => {
    const parts = JSON.parse(sealed.text) as Record<string, string | number>;
    const other = (text: unknown) => `${String(text).slice(0, 10)}${String(text)[10] === 'A' ? 'B' : 'A'}${String(text).slice(11)}`;
    const spoilt: readonly string[] = [
      sealed.text.slice(0, sealed.text.length / 2),
      JSON.stringify({ ...parts, sealed: String(parts['sealed']).slice(0, -8) }),
      JSON.stringify({ ...parts, sealed: other(parts['sealed']) }),
      JSON.stringify({ ...parts, nonce: other(parts['nonce']) }),
      JSON.stringify({ ...parts, salt: other(parts['salt']) }),
      JSON.stringify({ ...parts, sealed: 'no base64 at all' }),
      JSON.stringify({ ...parts, sealed: 7 }),
      JSON.stringify({ ...parts, rounds: 1 }),
      JSON.stringify({ ...parts, format: 'another' }),
      'null',
    ];
    for (const text of spoilt) expect(await openedText(text)).toBeUndefined();
  });

  it('keeps no device busy: what asks for a thousand million rounds, or is too large, is not tried', async () => {
    const parts = JSON.parse(sealed.text) as Record<string, unknown>;
    const deriveKey = vi.spyOn(crypto.subtle, 'deriveKey');
    expect(await openedText(JSON.stringify({ ...parts, rounds: 1e9 }))).toBeUndefined();
    expect(await openedText(JSON.stringify({ ...parts, sealed: 'A'.repeat(4_000_000) }))).toBeUndefined();
    expect(deriveKey).not.toHaveBeenCalled();
    deriveKey.mockRestore();
  });
});
