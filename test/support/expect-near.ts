import { expect } from 'vitest';

/** Expects a number, or each number of a list or record, within an absolute tolerance. */
export function expectNear(found: unknown, expected: unknown, tolerance: number, where = 'found'): void {
  if (typeof expected === 'number') {
    const difference = typeof found === 'number' ? Math.abs(found - expected) : NaN;
    if (!(difference <= tolerance)) expect.fail(`${where} is ${String(found)} instead of ${expected} ± ${tolerance}`);
    return;
  }
  if (typeof expected === 'object' && expected !== null && typeof found === 'object' && found !== null) {
    if (Array.isArray(expected)) expect(found).toHaveLength(expected.length);
    const byName = new Map<string, unknown>(Object.entries(found));
    for (const [name, value] of Object.entries(expected)) expectNear(byName.get(name), value, tolerance, `${where}.${name}`);
    return;
  }
  if (!Object.is(found, expected)) expect.fail(`${where} is ${String(found)} instead of ${String(expected)}`);
}
