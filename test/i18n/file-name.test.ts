import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/i18n/file-name.ts';

const date = '2026-11-24';
const pdf = (name: string) => fileNameOf({ name, date, locale: 'nl-BE', extension: 'pdf' });

describe('the name of the file', () => {
  it.each([
    [`O'Neill & Zn`, 'keerpunt-oneill-zn-2026-11-24-nl.pdf'],
    ['"Ü"', 'keerpunt-u-2026-11-24-nl.pdf'],
    ['C:\\x', 'keerpunt-c-x-2026-11-24-nl.pdf'],
    ['../../etc', 'keerpunt-etc-2026-11-24-nl.pdf'],
    ['CON', 'keerpunt-con-2026-11-24-nl.pdf'],
    ['a/b:c*?', 'keerpunt-a-b-c-2026-11-24-nl.pdf'],
    ['Łódź, l’œuvre été', 'keerpunt-lodz-loeuvre-ete-2026-11-24-nl.pdf'],
    ['', 'keerpunt-2026-11-24-nl.pdf'],
    ['🚲', 'keerpunt-2026-11-24-nl.pdf'],
    ['keerpunt-Stalen frames-2026-11-24', 'keerpunt-stalen-frames-2026-11-24-nl.pdf'],
    ['keerpunt-2026-11-24-nl.pdf', 'keerpunt-2026-11-24-nl.pdf'],
  ])('is safe for %j', (fileName, name) => {
    expect(pdf(fileName)).toBe(name);
  });

  it('tells the language and the kind of file', () => {
    expect(fileNameOf({ name: 'Frames', date, locale: 'fr-BE', extension: 'xlsx' })).toBe('keerpunt-frames-2026-11-24-fr.xlsx');
  });

  it('is short, plain and the same when made of itself, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (fileName) => {
        const name = pdf(fileName);
        expect(name).toMatch(/^keerpunt(-[a-z0-9]+)*-2026-11-24-nl\.pdf$/);
        expect(name.length).toBeLessThanOrEqual(88);
        expect(pdf(name)).toBe(name);
      }),
    );
  });
});
