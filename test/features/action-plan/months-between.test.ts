import { expect, it } from 'vitest';
import { monthsBetween } from '../../../src/features/action-plan/months-between.ts';

it('counts whole months, over the turn of a year', () => {
  expect(monthsBetween('2026-11-25', '2027-04-24')).toBe(4);
  expect(monthsBetween('2026-11-25', '2027-04-25')).toBe(5);
  expect(monthsBetween('2026-11-25', '2026-11-25')).toBe(0);
  expect(monthsBetween('2027-01-31', '2027-02-28')).toBe(0);
});
