import { describe, expect, it } from 'vitest';
import { sinceFile, writeFileNote } from '../../../src/state/saving/file-note.ts';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const now = () => wizard.getState();

const draft = () => {
  const open = now().draft;
  if (open === undefined) throw new Error('no dossier is open');
  return open;
};

describe('what is remembered of the file of a dossier', () => {
  it('counts answers that were given, changed or taken back since, of options too', async () => {
    await now().createFromExample('bicycle-frames');
    const note = writeFileNote(draft(), new Date(2026, 10, 26, 23, 59));
    const [plan] = draft().plans;
    const given = Object.keys(draft().answers).length;
    expect(sinceFile(note, draft(), new Date(2026, 10, 29, 0, 1))).toEqual({ days: 3, answers: 0, other: false });
    const { 'product.code': _code, ...left } = draft().answers;
    expect(Object.keys(left)).toHaveLength(given - 1);
    const changed = { ...draft(), answers: left, plans: draft().plans.map((one) => (one === plan ? { ...one, answers: {} } : one)) };
    const expected = 1 + Object.keys(plan?.answers ?? {}).length;
    expect(expected).toBeGreaterThan(1);
    expect(sinceFile(note, changed, new Date(2026, 10, 26))).toEqual({ days: 0, answers: expected, other: false });
  });

  it('tells a change that is no answer apart, and forgets an answer that was set back', async () => {
    await now().createFromExample('bicycle-frames');
    const saved = draft();
    const note = writeFileNote(saved, new Date(2026, 10, 26));
    now().rename(saved.id, 'Another name');
    expect(sinceFile(note, draft(), new Date(2026, 10, 27))).toEqual({ days: 1, answers: 0, other: true });
    now().undo();
    await expect.poll(() => draft().name).toBe(saved.name);
    expect(sinceFile(note, draft(), new Date(2026, 10, 27))).toEqual({ days: 1, answers: 0, other: false });
  });

  it.each(['', '{}', '[]', 'null', '{"on":"yesterday","marks":[]}', '{"on":"2026-11-26","marks":7}'])(
    'takes %j for no note at all',
    async (note) => {
      await now().create();
      expect(sinceFile(note, draft(), new Date())).toBeUndefined();
    },
  );

  it('stays with the browser, and goes with the dossier', async () => {
    const { wizard: page, storage } = wizardOn();
    await page.getState().create();
    const id = page.getState().draft?.id ?? '';
    expect(page.getState().fileNote(id)).toBeUndefined();
    await page.getState().noteFile();
    const { wizard: later } = wizardOn(storage);
    expect(later.getState().fileNote(id)).toBe(page.getState().fileNote(id));
    expect(page.getState().fileNote(id)).toContain('"on":');
    page.getState().remove(id);
    expect(page.getState().fileNote(id)).toBeUndefined();
    page.getState().restoreRemoved();
    await expect.poll(() => page.getState().fileNote(id)).toContain('"on":');
  });
});
