import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults, given } from './faults.ts';

describe('the faults that the app must stand', () => {
  it.each(Object.entries(faults))('%s has its test', (_, { in: file, title }) => {
    expect(readFileSync(file, 'utf8')).toContain(title);
  });

  it('are each tested, none left out', () => {
    expect(Object.keys(faults)).toEqual(given);
    console.info(`faults: ${given.length} tested, 0 not`);
  });
});
