import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFileName } from '../../src/features/report/report-file-name.ts';

const date = '2026-11-24';

describe('the name of the file', () => {
  it.each([
    [`O'Neill & Zn`, 'keerpunt-oneill-zn-2026-11-24.pdf'],
    ['"Ü"', 'keerpunt-u-2026-11-24.pdf'],
    ['C:\\x', 'keerpunt-c-x-2026-11-24.pdf'],
    ['../../etc', 'keerpunt-etc-2026-11-24.pdf'],
    ['CON', 'keerpunt-con-2026-11-24.pdf'],
    ['a/b:c*?', 'keerpunt-a-b-c-2026-11-24.pdf'],
    ['Łódź, l’œuvre été', 'keerpunt-lodz-loeuvre-ete-2026-11-24.pdf'],
    ['', 'keerpunt-2026-11-24.pdf'],
    ['🚲', 'keerpunt-2026-11-24.pdf'],
    ['keerpunt-Stalen frames-2026-11-24', 'keerpunt-stalen-frames-2026-11-24.pdf'],
    ['keerpunt-2026-11-24.pdf', 'keerpunt-2026-11-24.pdf'],
  ])('is safe for %j', (fileName, name) => {
    expect(reportFileName({ fileName, date })).toBe(name);
  });

  it('is short, plain and the same when made of itself, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (fileName) => {
        const name = reportFileName({ fileName, date });
        expect(name).toMatch(/^keerpunt(-[a-z0-9]+)*-2026-11-24\.pdf$/);
        expect(name.length).toBeLessThanOrEqual(85);
        expect(reportFileName({ fileName: name, date })).toBe(name);
      }),
    );
  });
});
