import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim, OnChange } from '../../src/storage/claim.ts';
import { createTabs, noOtherTabs, type Tabs } from '../../src/storage/tabs.ts';
import { fakeLocks } from '../support/fake-locks.ts';
import { memoryStorage } from '../support/memory-storage.ts';

type Listener = (key: string | null, text: string | null) => void;

/** A browser with tabs that share one storage, with or without Web Locks. */
function browser(withLocks: boolean) {
  const storage = memoryStorage();
  const locks = fakeLocks();
  const listeners = new Map<string, Listener[]>();
  const open = (tab: string): Tabs =>
    createTabs({
      storage,
      locks: withLocks ? locks.locksOf(tab) : undefined,
      tab,
      now: () => Date.now(),
      onStorage: (listener) => listeners.set(tab, [...(listeners.get(tab) ?? []), listener]),
    });
  const say = (to: string, key: string | null, text: string | null) => listeners.get(to)?.forEach((listener) => listener(key, text));
  return { storage, locks, open, say };
}

/** Waits as long as a browser may take to hand over what a page before this one held. */
async function claimed(tabs: Tabs, id: string, onChange: OnChange = vi.fn<OnChange>()): Promise<Claim> {
  const claiming = tabs.claim(id, onChange);
  await vi.advanceTimersByTimeAsync(300);
  return claiming;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

describe.each([
  ['with locks', true],
  ['without locks, by a lease (F17)', false],
])('two tabs %s', (_, withLocks) => {
  it('the first writes, the second knows at once that it may not (F15)', async () => {
    const { open } = browser(withLocks);
    const one = await claimed(open('one'), 'draft');
    const two = await claimed(open('two'), 'draft');
    expect([one.isMine(), two.isMine()]).toEqual([true, false]);
  });

  it('each may write a draft of its own', async () => {
    const { open } = browser(withLocks);
    const one = await claimed(open('one'), 'draft');
    const two = await claimed(open('two'), 'other');
    expect([one.isMine(), two.isMine()]).toEqual([true, true]);
  });

  it('the first closes: the second is told, and no one else', async () => {
    const { open } = browser(withLocks);
    const [told, other] = [vi.fn<OnChange>(), vi.fn<OnChange>()];
    const one = await claimed(open('one'), 'draft');
    const two = await claimed(open('two'), 'draft', told);
    const three = await claimed(open('three'), 'draft', other);
    one.release();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told.mock.calls.concat(other.mock.calls)).toEqual([[true]]);
    expect([one, two, three].filter((claim) => claim.isMine())).toHaveLength(1);
  });

  it('the second closes: the first is not bothered, and a third gets nothing', async () => {
    const { open } = browser(withLocks);
    const told = vi.fn<OnChange>();
    const one = await claimed(open('one'), 'draft', told);
    const two = await claimed(open('two'), 'draft');
    two.release();
    await vi.advanceTimersByTimeAsync(5_000);
    const three = await claimed(open('three'), 'draft');
    expect([one.isMine(), three.isMine()]).toEqual([true, false]);
    expect(told).not.toHaveBeenCalled();
  });

  it('the second takes it over: the first is told, and gets it back once the second closes', async () => {
    const { open } = browser(withLocks);
    const [first, second] = [vi.fn<OnChange>(), vi.fn<OnChange>()];
    const one = await claimed(open('one'), 'draft', first);
    const two = await claimed(open('two'), 'draft', second);
    two.takeOver();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([one.isMine(), two.isMine()]).toEqual([false, true]);
    expect([first.mock.calls, second.mock.calls]).toEqual([[[false]], [[true]]]);
    two.release();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([one.isMine(), two.isMine()]).toEqual([true, false]);
    expect(first.mock.calls).toEqual([[false], [true]]);
  });

  it('each takes it from the other in turn, and one of them has it', async () => {
    const { open } = browser(withLocks);
    const one = await claimed(open('one'), 'draft');
    const two = await claimed(open('two'), 'draft');
    for (const [taking, robbed] of [
      [two, one],
      [one, two],
      [two, one],
    ] as const) {
      taking.takeOver();
      await vi.advanceTimersByTimeAsync(1_000);
      expect([taking.isMine(), robbed.isMine()]).toEqual([true, false]);
    }
    two.release();
    one.release();
    await vi.advanceTimersByTimeAsync(1_000);
    const three = await claimed(open('three'), 'draft');
    expect(three.isMine()).toBe(true);
  });

  it('opening it again in the same tab works', async () => {
    const { open } = browser(withLocks);
    const tab = open('one');
    const first = await claimed(tab, 'draft');
    first.release();
    await vi.advanceTimersByTimeAsync(0);
    const again = await claimed(tab, 'draft');
    expect(again.isMine()).toBe(true);
  });
});

describe('a page that is loaded anew', () => {
  it('takes over what the page before it held, and is not called a second window', async () => {
    const { open } = browser(true);
    const told = vi.fn<OnChange>();
    const before = await claimed(open('before'), 'draft');
    const claiming = open('after').claim('draft', told);
    await vi.advanceTimersByTimeAsync(120);
    before.release(); // the browser frees it a moment late
    const after = await claiming;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(after.isMine()).toBe(true);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a tab that crashes', () => {
  it('with locks: the browser passes the right on (F16)', async () => {
    const { open, locks } = browser(true);
    const told = vi.fn<OnChange>();
    await claimed(open('one'), 'draft');
    const two = await claimed(open('two'), 'draft', told);
    locks.crash('one');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledWith(true);
    expect(two.isMine()).toBe(true);
  });

  it('without locks: the lease goes stale within two seconds (F16)', async () => {
    const { open, storage } = browser(false);
    const told = vi.fn<OnChange>();
    storage.texts.set('keerpunt.lease.draft', `crashed ${Date.now()}`);
    const two = await claimed(open('two'), 'draft', told);
    expect(two.isMine()).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toHaveBeenCalledWith(true);
    expect(two.isMine()).toBe(true);
  });

  it('without locks: one that only slept finds that it may no longer write', async () => {
    const { open, storage } = browser(false);
    const told = vi.fn<OnChange>();
    const one = await claimed(open('one'), 'draft', told);
    storage.texts.set('keerpunt.lease.draft', `two ${Date.now()}`);
    expect(one.isMine()).toBe(false);
    await vi.advanceTimersByTimeAsync(600);
    expect(told).toHaveBeenCalledWith(false);
  });
});

describe('what tabs hear of each other', () => {
  it('is that something was written, under our own keys only', () => {
    const { open, say } = browser(true);
    const written = vi.fn<(cleared: boolean) => void>();
    open('one').onWritten(written);
    say('one', 'keerpunt.draft.x.a', 'text');
    say('one', null, null);
    say('one', 'another-app', 'text');
    say('one', 'keerpunt.lease.x', 'two 1');
    expect(written.mock.calls).toEqual([[false], [true]]);
  });

  it('is that all was wiped, and the word itself leaves nothing behind', () => {
    const { open, say, storage } = browser(true);
    const wiped = vi.fn<() => void>();
    open('one').onWiped(wiped);
    open('two').tellWiped();
    expect(storage.texts.size).toBe(0);
    say('one', 'keerpunt.wiped', 'two');
    say('one', 'keerpunt.wiped', null);
    expect(wiped).toHaveBeenCalledTimes(1);
  });
});

describe('a browser that forbids', () => {
  it('locks: the lease decides', async () => {
    const storage = memoryStorage();
    const forbidden = { request: () => Promise.reject(new DOMException('opaque origin', 'SecurityError')) };
    const tab = (name: string) => createTabs({ storage, locks: forbidden, tab: name, now: () => Date.now(), onStorage: () => undefined });
    const one = await tab('one').claim('draft', vi.fn<OnChange>());
    const two = await tab('two').claim('draft', vi.fn<OnChange>());
    expect([one.isMine(), two.isMine()]).toEqual([true, false]);
  });

  it('even the note of a lease: the revision of the draft still guards it', async () => {
    const storage = memoryStorage();
    storage.fault = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const tabs = createTabs({ storage, locks: undefined, tab: 'one', now: () => Date.now(), onStorage: () => undefined });
    const claim = await tabs.claim('draft', vi.fn<OnChange>());
    expect(claim.isMine()).toBe(true);
    expect(() => claim.release()).not.toThrow();
  });

  it('keeping anything: there are no other tabs', async () => {
    const claim = await noOtherTabs.claim('draft', vi.fn<OnChange>());
    expect(claim.isMine()).toBe(true);
  });
});
