import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseField, caseFieldIds, type CaseRecord } from '../../../src/dossier/cases/case-record.ts';
import { guardedPairs, guardedSets, protectRecords } from '../../../src/dossier/cases/protect-records.ts';
import { caseRecords } from '../../support/case-records.ts';

const pause = () => Promise.resolve();

/** Every cell that a reader could count, with how many records stand in it: plainly, and apart from how they were protected. */
function cellsOf(records: readonly CaseRecord[]): Map<string, number> {
  const cells = new Map<string, number>();
  const add = (key: string) => cells.set(key, (cells.get(key) ?? 0) + 1);
  const single = caseFieldIds.filter((id) => caseField(id).kind !== 'list' && !/record_id|schema|edition/.test(id));
  for (const { told } of records) {
    const value = (id: (typeof caseFieldIds)[number]) => told[id]?.[0] ?? '-';
    for (const id of single) add(`${id}: ${value(id)}`);
    for (const set of guardedSets) add(`${set.join(' x ')}: ${set.map(value).join(' x ')}`);
    for (const id of caseFieldIds.filter((field) => caseField(field).kind === 'list'))
      for (const one of told[id] ?? []) add(`${id}: ${one}`);
    for (const [list, by] of guardedPairs) for (const one of told[list] ?? []) add(`${list} x ${by}: ${one} x ${value(by)}`);
  }
  return cells;
}

const smallIn = (records: readonly CaseRecord[]) => [...cellsOf(records)].filter(([, count]) => count < 5);

describe('records that are shared', () => {
  it('hold no cell of fewer than five firms, of 1,000 that held many', async () => {
    const records = caseRecords(1000);
    expect(smallIn(records).length).toBeGreaterThan(100);
    const shared = await protectRecords(records, pause);
    expect(shared).toHaveLength(1000);
    expect(smallIn(shared)).toEqual([]);
  });

  it('still say most of what they said', async () => {
    const told = (records: readonly CaseRecord[]) => records.reduce((sum, record) => sum + Object.keys(record.told).length, 0);
    const records = caseRecords(1000);
    expect(told(await protectRecords(records, pause)) / told(records)).toBeGreaterThan(0.8);
  });

  it('hide a single firm together with others, so that no total gives it back', async () => {
    const [first] = caseRecords(1);
    const of = (sector: string, count: number, from: number): CaseRecord[] =>
      Array.from({ length: count }, (_, at) => ({ id: `${first?.id}-${from + at}`, told: { sector: [sector] } }));
    const shared = await protectRecords([...of('C10', 6, 0), ...of('C13', 9, 10), ...of('C12', 1, 20)], pause);
    const counted = (sector: string) => shared.filter(({ told }) => told.sector?.[0] === sector).length;
    expect([counted('C12'), counted('C10'), counted('C13')]).toEqual([0, 0, 9]); // the six go along with the one
  });

  it('are none of fewer than five', async () => expect(await protectRecords(caseRecords(4), pause)).toEqual([]));

  it('leave the records themselves as they were', async () => {
    const records = caseRecords(60);
    const before = JSON.stringify(records);
    await protectRecords(records, pause);
    expect(JSON.stringify(records)).toBe(before);
  });

  it('hold no small cell whatever the records are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 1, max: 1e6 }), async (count, seed) => {
        expect(smallIn(await protectRecords(caseRecords(count, seed), pause))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
