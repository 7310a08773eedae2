import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettled } from '../../../src/parts/ask/use-settled.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('hands on what is typed without a pause at least once a second, and the last of it when typing rests', () => {
  const kept: number[] = [];
  const { result } = renderHook(() => useSettled<number>((value) => kept.push(value)));
  for (let key = 1; key <= 110; key += 1) {
    act(() => {
      result.current.settle(key);
      vi.advanceTimersByTime(100);
    });
    expect(key - (kept.at(-1) ?? 0)).toBeLessThanOrEqual(10); // ten keys are a second
  }
  act(() => {
    vi.advanceTimersByTime(400);
  });
  expect(kept.at(-1)).toBe(110);
});
