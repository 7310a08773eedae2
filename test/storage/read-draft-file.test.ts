import { describe, expect, it } from 'vitest';
import { costFields } from '../../src/content/cost-fields.ts';
import { planFields } from '../../src/content/plan-fields.ts';
import { checksum } from '../../src/storage/checksum.ts';
import { safeFileName, writeDraftFile } from '../../src/storage/draft-file.ts';
import { readDraftFile } from '../../src/storage/read-draft-file.ts';
import { draftOf } from '../support/drafts.ts';
import { processorTime } from '../support/processor-time.ts';

const draft = draftOf('one', { name: 'Łódź & Zn "Ü"' });
const { text } = writeDraftFile(draft);

const read = (...parts: readonly BlobPart[]) => readDraftFile(new Blob([...parts]));
const fileOf = (saved: unknown) => JSON.stringify({ format: 'keerpunt-dossier', checksum: checksum(JSON.stringify(saved)), draft: saved });
const refused = (reason: string) => ({ ok: false, reason });
const whole = { ok: true, draft, dropped: [], cleaned: [], remarks: [] };

function utf16(content: string, littleEndian: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(content.length * 2 + 2));
  [0xfeff, ...Array.from(content, (char) => char.charCodeAt(0))].forEach((unit, i) => view.setUint16(i * 2, unit, littleEndian));
  return view.buffer;
}

describe('a file that is opened', () => {
  it('gives the draft that was written', async () => {
    expect(await read(text)).toEqual(whole);
  });

  it.each(['', '{}', '[]', 'null', '"x"', '1', '{"draft":{}}', '{"format":"keerpunt-dossier","draft":null}'])(
    '%j is no dossier (J01)',
    async (content) => {
      expect(await read(content)).toEqual(refused(content === '' ? 'empty' : 'not-a-draft'));
    },
  );

  it('may begin with a byte order mark or be UTF-16 (J02)', async () => {
    expect(await read('\ufeff', text)).toEqual(whole);
    expect(await read(utf16(text, true))).toEqual(whole);
    expect(await read(utf16(text, false))).toEqual(whole);
  });

  it.each([
    ['cut off', text.slice(0, 200), 'not-json'],
    ['with a comma too many', text.replace(/\}\s*$/, ',}'), 'not-json'],
    ['with a comment', `// mine\n${text}`, 'not-json'],
    ['of spaces', '  \n ', 'empty'],
  ])('%s is refused (J02)', async (_, content, reason) => {
    expect(await read(content)).toEqual(refused(reason));
  });

  it('in Latin-1, or a picture, is no text (J02, J14)', async () => {
    expect(await read(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]))).toEqual(refused('not-text'));
    expect(await read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]))).toEqual(refused('not-text'));
  });

  it('is judged by its size before it is read (J03)', async () => {
    const huge = new Blob(['{}']);
    Object.defineProperty(huge, 'size', { value: 50_000_000 });
    Object.defineProperty(huge, 'arrayBuffer', { value: () => Promise.reject(new Error('must not be read')) });
    expect(await readDraftFile(huge)).toEqual(refused('too-large'));
  });

  it('that cannot be read says so', async () => {
    const gone = new Blob(['{}']);
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    expect(await readDraftFile(gone)).toEqual(refused('unreadable'));
  });

  it('tells that a key is there twice, and takes the last (J06)', async () => {
    const twice = text.replace('"seed": 7', '"seed": 6, "seed": 7');
    expect(await read(twice)).toEqual({ ...whole, remarks: ['keys-repeated'] });
  });

  it('drops what it does not know, and lists it (J07)', async () => {
    const [plan, ...others] = draft.plans;
    const more = {
      ...draft,
      extra: { deep: 1 },
      answers: { ...draft.answers, 'origin.country': { value: 'CN', colour: 'red' }, nonsense: { value: 1 } },
      plans: [{ ...plan, secret: true }, ...others],
    };
    expect(await read(fileOf(more))).toEqual({
      ok: true,
      draft,
      dropped: expect.arrayContaining(['extra', 'answers.nonsense', 'answers.origin.country.colour', 'plans.0.secret']),
      cleaned: [],
      remarks: ['fields-dropped'],
    });
  });

  it('with thousands of keys that it does not know takes no longer a key than with hundreds', async () => {
    const unknown = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`unknown${i}`, i]));
    const [plan, ...others] = draft.plans;
    const fileWith = (count: number) =>
      fileOf({
        ...draft,
        ...unknown(count),
        answers: { ...draft.answers, ...unknown(count) },
        plans: [{ ...plan, ...unknown(count) }, ...others],
      });
    const timed = async (count: number) => {
      const start = process.cpuUsage();
      const found = await read(fileWith(count));
      return { found, took: processorTime(start) };
    };
    await timed(800); // compiled
    const [few, many] = [await timed(800), await timed(8_000)];
    const { found } = many;
    expect(many.took / few.took).toBeLessThan(60); // 10 when it grows with the keys, 100 when with their square
    expect(found).toMatchObject({ ok: true, draft });
    expect(found.ok && found.dropped.length).toBe(24_000);
  });

  it.each([
    [0, 'no-version'],
    [-1, 'no-version'],
    ['1.0', 'no-version'],
    [undefined, 'no-version'],
    [999, 'too-new'],
  ])('of version %j is refused (J09)', async (version, reason) => {
    expect(await read(fileOf({ ...draft, version }))).toEqual(refused(reason));
  });

  it('with more than a dossier holds is refused (J10)', async () => {
    const plans = Array.from({ length: 13 }, (_, i) => ({ id: `plan-${i}`, archetype: 'nearshore', answers: {} }));
    expect(await read(fileOf({ ...draft, plans }))).toEqual(refused('too-many'));
    const answers = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, 1]));
    expect(await read(fileOf({ ...draft, answers }))).toEqual(refused('too-many'));
  });

  it('with all the snapshots of a large dossier is opened whole', async () => {
    const answer = { note: '12,5', locale: 'nl-BE', value: 12.5, sure: 'rough' } as const;
    const asked = Object.fromEntries(planFields.slice(0, 20).map(({ id }) => [id, answer]));
    const plans = Array.from({ length: 12 }, (_, i) => ({ id: `plan-${i}`, archetype: 'nearshore' as const, answers: asked }));
    const answers = { ...draft.answers, ...Object.fromEntries(costFields.map(({ id }) => [id, answer])) };
    const snapshots = Array.from({ length: 12 }, (_, i) => ({ id: `s-${i}`, name: `${i}`, takenAt: draft.changedAt, answers, plans }));
    const large = { ...draft, answers, plans, snapshots };
    expect(JSON.stringify(large).length).toBeLessThan(600_000);
    expect(await read(writeDraftFile(large).text)).toMatchObject({ ok: true, remarks: [], draft: large });
  });

  it('changed by hand is opened with a remark (J11)', async () => {
    const edited = text.replace('"CN"', '"VN"');
    const found = await read(edited);
    expect(found).toMatchObject({ ok: true, remarks: ['checksum-differs'], draft: { answers: { 'origin.country': { value: 'VN' } } } });
  });

  it('keeps markup as the text that it is (J12)', async () => {
    const marked = {
      ...draft,
      name: '<script>alert(1)</script>',
      answers: { product: { value: 'javascript:alert(1)', note: '<img onerror=x>' } },
    };
    expect(await read(fileOf(marked))).toMatchObject({ ok: true, draft: marked });
  });

  it('with a wrong value is refused', async () => {
    expect(await read(fileOf({ ...draft, name: 'x'.repeat(81) }))).toEqual(refused('invalid'));
    expect(await read(fileOf({ ...draft, createdOn: 'yesterday' }))).toEqual(refused('invalid'));
    expect(await read(fileOf({ ...draft, answers: { 'purchase.amount': { value: { toString: 1 } } } }))).toEqual(refused('invalid'));
  });

  it('cannot reach what all objects share', async () => {
    const poisoned = fileOf(draft).replace('"answers":{', '"answers":{"__proto__":{"polluted":true},');
    await read(poisoned);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['docx', [0x50, 0x4b, 0x03, 0x04]],
    ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ])('that is a %s gets a hint (J16)', async (_, bytes) => {
    expect(await read(new Uint8Array(bytes))).toEqual(refused('office-file'));
  });
});

describe('the name of a file', () => {
  it.each([
    ["O'Neill & Zn", 'O-Neill - Zn'],
    ['"Ü"', 'Ü'],
    ['C:\\x', 'C-x'],
    ['../../etc', 'etc'],
    ['CON', 'keerpunt'],
    ['a/b:c*?', 'a-b-c'],
    ['', 'keerpunt'],
    ['...', 'keerpunt'],
    ['\u0000\r\n', 'keerpunt'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('%j becomes %j (T05)', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });
});
