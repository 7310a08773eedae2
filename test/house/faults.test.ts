import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults, untested } from './faults.ts';

describe('the faults that the app must stand', () => {
  it.each(Object.entries(faults))('%s has its test', (_, { in: file, title }) => {
    expect(readFileSync(file, 'utf8')).toContain(title);
  });

  it('are each tested, or it is said why not', () => {
    expect(Object.keys(untested).filter((id) => id in faults)).toEqual([]);
    console.info(`faults: ${Object.keys(faults).length} tested, ${Object.keys(untested).length} not: ${Object.keys(untested).join(' ')}`);
  });
});
