import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../src/dossier/draft/draft.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { readDraftFile, readDraftText, type DraftFileRead } from '../../src/storage/read-draft-file.ts';
import { anyDraft } from '../support/any-draft.ts';
import { mutate } from '../support/mutate-text.ts';
import { nastyFiles } from '../support/nasty-files.ts';
import { processorTime } from '../support/processor-time.ts';

const harmful = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Never a change to what all objects share, and what opens is as the app writes it. */
function expectSound(read: DraftFileRead): void {
  expect('polluted' in {}).toBe(false);
  if (!read.ok) return;
  expect(draftSchema.safeParse(read.draft).success).toBe(true);
  expect([read.draft.name, ...read.draft.plans.map(({ name }) => name ?? '')].filter((name) => harmful.test(name))).toEqual([]);
  const ids = ['stay', ...read.draft.plans.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(readDraftText(writeDraftFile(read.draft).text)).toEqual({ ok: true, draft: read.draft, dropped: [], cleaned: [], remarks: [] });
}

describe('nasty files', () => {
  it.each(nastyFiles)('$name: $reason, within a second', async ({ buffer, reason }) => {
    const start = process.cpuUsage();
    const read = await readDraftFile(new Blob([Uint8Array.from(buffer)]));
    expect(processorTime(start)).toBeLessThan(1000);
    expect(read.ok ? 'opens' : read.reason).toBe(reason);
    expectSound(read);
  });
});

/** Drawing a dossier takes longer than reading one: each is changed in several ways. */
const changesOfEach = 10;

describe('files changed by chance', () => {
  const runs = Number(process.env['MUTATIONS'] ?? (process.env['SOAK'] === undefined ? 300 : 100_000));
  it(`${runs} of them neither break nor stall what reads them`, () => {
    let [slowest, opened, changed] = [0, 0, 0];
    fc.assert(
      fc.property(anyDraft, fc.integer(), (draft, seed) => {
        const whole = writeDraftFile(draft).text;
        for (let change = 0; change < changesOfEach; change += 1) {
          const text = mutate(whole, seed + change);
          const start = process.cpuUsage();
          const read = readDraftText(text);
          slowest = Math.max(slowest, processorTime(start));
          expectSound(read);
          changed += 1;
          if (read.ok) opened += 1;
        }
      }),
      {
        numRuns: runs / changesOfEach,
        endOnFailure: true,
        ...(process.env['SEED'] !== undefined && { seed: Number(process.env['SEED']) }),
      },
    );
    // oxlint-disable-next-line eslint/no-console -- a long run tells how much it did
    console.info(`files: ${changed} changed, ${opened} opened all the same, ${slowest.toFixed(0)} ms for the slowest`);
    expect(changed).toBe(runs);
    expect(opened).toBeGreaterThan(runs / 100); // or nothing was proven of what opens
    expect(slowest).toBeLessThan(1000);
  }, 7_200_000);
});
