import { expect, it } from 'vitest';
import { localDay } from '../../../src/state/context/local-day.ts';

it('is the day on the clock of this device, with two figures for month and day', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
});
