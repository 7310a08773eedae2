import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyLines } from '../journeys/policy-lines.ts';

it('the README tells of every line of the policy text where it is met', () => {
  const rows = readFileSync('README.md', 'utf8').matchAll(/^\| (\w+) +\| (.+?) +\| `#\/([\w/-]*)` +\|$/gm);
  const told = [...rows].map(([, id, line, address]) => ({ id, line, address }));
  expect(told.length).toBe(48);
  expect(told).toEqual(policyLines.map(({ id, line, address }) => ({ id, line, address })));
});
