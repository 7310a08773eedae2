import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadExample } from '../../src/dossier/examples/load-example.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'keerpunt-calculate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['.scripts/calculate.mjs', ...words], { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } });

describe('npm run calculate', () => {
  it('prints a document a line in the order of the files, and one line on the side for a file that cannot be read', async () => {
    writeFileSync(join(folder, 'good.keerpunt.json'), writeDraftFile(await loadExample('workwear')).text);
    writeFileSync(join(folder, 'broken.keerpunt.json'), '{');
    const { stdout, stderr, status } = run(
      '--futures=16',
      '--histories=8',
      'good.keerpunt.json',
      'missing.json',
      'broken.keerpunt.json',
      'good.keerpunt.json',
    );
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(lines[1]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ file: 'good.keerpunt.json', futures: 16 });
    expect(stderr.trimEnd().split('\n')).toEqual(['missing.json: not-found', 'broken.keerpunt.json: not-json']);
    expect(status).toBe(1);
  });

  it('prints its usage without a file', () => {
    const { stdout, stderr, status } = run();
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^Usage: .*\n$/);
  });
});
