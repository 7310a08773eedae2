import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openMirror, wipeMirror } from '../../src/storage/mirror.ts';

const nobody = () => undefined;
afterEach(wipeMirror);

describe('the mirror of the dossiers', () => {
  it('holds the last text of each until it is opened again, and none that was removed', async () => {
    const mirror = await openMirror(nobody);
    await mirror.put('one', 'first');
    await mirror.put('two', 'other');
    await mirror.put('one', 'second');
    await mirror.remove('two');
    mirror.close();
    const again = await openMirror(nobody);
    expect([...(await again.all())]).toEqual([['one', 'second']]);
    again.close();
  });

  it('is wiped although a window has it open, and tells that window', async () => {
    let closed = 0;
    const mirror = await openMirror(() => {
      closed += 1;
    });
    await mirror.put('one', 'first');
    expect(await wipeMirror()).toBe(true);
    expect(closed).toBe(1);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
    await expect(mirror.put('one', 'late')).rejects.toMatchObject({ name: 'InvalidStateError' });
  });
});
