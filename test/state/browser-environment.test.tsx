import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserEnvironment } from '../../src/state/browser-environment.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const press = () => dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));

describe('what waits until nobody types', () => {
  it('goes on at once where no key was pressed', async () => {
    await expect(createBrowserEnvironment().betweenKeys?.()).resolves.toBeUndefined();
  });

  it('waits for the last of the keys that come one soon after the other', async () => {
    const { betweenKeys } = createBrowserEnvironment();
    const gone = vi.fn<() => void>();
    press();
    void betweenKeys?.().then(gone);
    for (let count = 0; count < 10; count += 1) {
      await vi.advanceTimersByTimeAsync(150);
      press();
    }
    expect(gone).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(gone).toHaveBeenCalledOnce();
  });
});
