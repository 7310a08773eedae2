import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSoak, type SoakStep } from '../../.scripts/run-soak.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keerpunt-soak-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A step that notes that it ran, and then ends as it is told. */
const step = (name: string, status = 0) =>
  [
    name,
    `node -e "require('fs').appendFileSync(process.env.RAN, '${name} '); process.exit(${status})"`,
    { RAN: join(folder, 'ran') },
  ] as const;
const ran = () => readFileSync(join(folder, 'ran'), 'utf8').trim().split(' ');

function soak(steps: readonly SoakStep[], of?: string) {
  const lines: string[] = [];
  const progressFile = join(folder, 'results', 'progress.json');
  const isGreen = runSoak(steps, { progressFile, of, print: (line: string) => lines.push(line) });
  return { isGreen, lines, isKept: existsSync(progressFile) };
}

describe('the long run', () => {
  it('takes every step, prints a table of what held, and forgets its progress', () => {
    const { isGreen, lines, isKept } = soak([step('one'), step('two')], 'a');
    expect([isGreen, isKept]).toEqual([true, false]);
    expect(lines.slice(-3)).toEqual([
      expect.stringMatching(/^one +held +\d+ s$/),
      expect.stringMatching(/^two +held +\d+ s$/),
      'Everything held.',
    ]);
  });

  it('tells how much a step did and what it left out, and nothing else of a step that held', () => {
    const says = "console.log('- Firefox: not on this machine'); console.log('chatter'); console.log('killed 200 times: fine')";
    const { lines } = soak([['one', `node -e "${says}"`]], 'a');
    expect(lines.filter((line) => line.startsWith('    '))).toEqual(['    - Firefox: not on this machine', '    killed 200 times: fine']);
  });

  it('finds a planted fault, and takes the steps behind it all the same', () => {
    const { isGreen, lines } = soak([step('one'), step('planted', 1), step('three')], 'a');
    expect(isGreen).toBe(false);
    expect(ran()).toEqual(['one', 'planted', 'three']);
    expect(lines).toContainEqual(expect.stringMatching(/^planted +FAILED/));
    expect(lines.at(-1)).toBe('1 of 3 failed.');
  });

  it('takes up after a stop what had not held, and what failed', () => {
    soak([step('one'), step('planted', 1)], 'a');
    const { isGreen, lines } = soak([step('one'), step('planted'), step('three')], 'a');
    expect(isGreen).toBe(true);
    expect(ran()).toEqual(['one', 'planted', 'planted', 'three']);
    expect(lines).toContainEqual(expect.stringMatching(/^one +held before/));
  });

  it.each([
    ['of another state of the source', 'a', 'b'],
    ['where the state of the source is not known', undefined, undefined],
  ])('begins anew %s', (_, first, second) => {
    soak([step('one'), step('planted', 1)], first);
    soak([step('one')], second);
    expect(ran()).toEqual(['one', 'planted', 'one']);
  });

  it('begins anew where what it had kept was cut off', () => {
    soak([step('one'), step('planted', 1)], 'a');
    writeFileSync(join(folder, 'results', 'progress.json'), '{"of":"a","he');
    soak([step('one')], 'a');
    expect(ran()).toEqual(['one', 'planted', 'one']);
  });
});
