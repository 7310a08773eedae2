import { describe, expect, it } from 'vitest';
import { printable } from '../../src/features/report/letters/printable.ts';
import { spelled } from '../../src/features/report/letters/spell.ts';

describe('a document with signs that the font lacks', () => {
  it('spells them in Latin letters, wherever they stand, and leaves the rest as it is', async () => {
    const logo = { name: 'logo', bytes: Uint8Array.of(1, 2, 3) };
    const found = await spelled({
      title: 'Fietsen uit 深圳市',
      rows: [
        ['Шумен', 'Łódź', 3],
        ['Αθήνα', null, true],
      ],
      logo,
      fiets: '🚲 \ue000',
    });
    expect(found).toEqual({
      title: 'Fietsen uit ShenZhenShi',
      rows: [
        ['Shumen', 'Łódź', 3],
        ['Athina', null, true],
      ],
      logo,
      fiets: ':bike: U+E000',
    });
    expect(found.logo.bytes).toBe(logo.bytes);
    expect(printable(JSON.stringify({ ...found, logo: '' }))).not.toContain('?');
  });

  it('is the document itself where nothing has to be spelled', async () => {
    const document = { title: 'Où ? 1⅛ → één', rows: ['a?'] };
    expect(await spelled(document)).toBe(document);
  });

  it('leaves the bytes of a logo unread, of which there may be hundreds of thousands', async () => {
    const jpeg = Object.defineProperty(Uint8Array.of(1, 2, 3), 'listed', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    const found = await spelled({ title: '深圳市', logo: { jpeg } });
    expect(found.title).toBe('ShenZhenShi');
    expect(found.logo.jpeg).toBe(jpeg);
  });
});
