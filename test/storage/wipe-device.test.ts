import { describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '../../src/storage/draft-store.ts';
import { noOtherTabs } from '../../src/storage/tabs.ts';
import { wipeDevice } from '../../src/storage/wipe-device.ts';
import { draftOf } from '../support/drafts.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const scope = 'https://example.org/keerpunt/';

function deviceOf(names: readonly string[]) {
  const storage = memoryStorage();
  const store = createDraftStore(storage);
  store.save(draftOf('one'), 0);
  const kept = new Set(names);
  const unregister = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  return {
    storage,
    kept,
    unregister,
    device: {
      store,
      tabs: noOtherTabs,
      wipeDatabases: [() => Promise.resolve(true)],
      caches: { keys: () => Promise.resolve([...kept]), delete: (name: string) => Promise.resolve(kept.delete(name)) },
      workers: { getRegistration: () => Promise.resolve({ scope, unregister }) },
      pause: () => Promise.resolve(),
    },
  };
}

describe('wiping the device (F70)', () => {
  it('leaves no key, no offline file and no worker of ours, and those of others alone', async () => {
    const { device, storage, kept, unregister } = deviceOf([`workbox-precache-v2-${scope}`, 'another-app-v1']);
    expect(await wipeDevice(device)).toBe(true);
    expect(storage.texts.size).toBe(0);
    expect([...kept]).toEqual(['another-app-v1']);
    expect(unregister).toHaveBeenCalledOnce();
  });

  it('says so when an offline file stays', async () => {
    const { device } = deviceOf([`workbox-precache-v2-${scope}`]);
    expect(await wipeDevice({ ...device, caches: { ...device.caches, delete: () => Promise.resolve(false) } })).toBe(false);
  });

  it('works where there is nothing offline', async () => {
    const { device } = deviceOf([]);
    expect(await wipeDevice({ ...device, workers: { getRegistration: () => Promise.resolve(undefined) } })).toBe(true);
  });

  it('wipes again what another tab wrote before it heard', async () => {
    const { device, storage } = deviceOf([]);
    const pause = () => {
      storage.texts.set('keerpunt.draft.late.a', 'x');
      return Promise.resolve();
    };
    expect(await wipeDevice({ ...device, caches: undefined, workers: undefined, pause })).toBe(true);
    expect(storage.texts.size).toBe(0);
  });

  it('says so when one of the databases stays', async () => {
    const { device } = deviceOf([]);
    expect(await wipeDevice({ ...device, wipeDatabases: [() => Promise.resolve(true), () => Promise.resolve(false)] })).toBe(false);
  });

  it('says so when something stays', async () => {
    const { device, storage } = deviceOf([]);
    storage.fault = ({ name }) => (name === 'removeItem' ? 'ignore' : undefined);
    expect(await wipeDevice({ ...device, caches: undefined, workers: undefined })).toBe(false);
  });
});
