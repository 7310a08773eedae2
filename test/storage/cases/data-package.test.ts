import { Package, validate } from 'datapackage';
import { describe, expect, it } from 'vitest';
import { caseFieldIds, type CaseRecord } from '../../../src/dossier/cases/case-record.ts';
import type { CaseFieldId } from '../../../src/reference/case-codebook.ts';
import { protectRecords } from '../../../src/dossier/cases/protect-records.ts';
import { writePackage, type PackageUse } from '../../../src/dossier/cases/data-package.ts';
import { readPackage } from '../../../src/storage/cases/read-package.ts';
import { caseRecords } from '../../support/case-records.ts';

const pause = () => Promise.resolve();
const words = {
  title: 'Cases',
  description: 'Of firms that looked at where they produce.',
  records: 'Records',
  counts: 'Counts',
  dictionary: 'Dictionary',
  fieldName: (id: string) => `name of ${id}`,
  fieldNote: (id: string) => `note on ${id}`,
  valueName: (id: string, value: string) => `${id} is ${value}`,
};
const represents = 'Firms that we guided in 2026; no sample.';
const fileOf = (records: readonly CaseRecord[], use: PackageUse) => writePackage({ records, use, represents, madeOn: '2026-Q4' }, words);
const read = (text: string) => readPackage(new Blob([text]), { createId: () => 'made-here', pause });

/** A descriptor with another value in one place. */
function changed(text: string, change: (descriptor: { resources: { data: string[][] }[] }) => unknown) {
  const descriptor = JSON.parse(text);
  change(descriptor);
  return descriptor;
}

/** The rows of a table, cast and checked against its Table Schema by a library that is not ours. */
async function rowsOf(descriptor: object, name: string): Promise<readonly Record<string, unknown>[]> {
  const loaded = await Package.load(descriptor, { strict: true });
  return loaded.getResource(name).read({ keyed: true });
}

describe('a data package of 1,000 records', () => {
  it.each(['shared', 'own'] as const)('keeps to the published schema of tabular data packages, for %s use', async (use) => {
    const { text, fileName } = fileOf(await protectRecords(caseRecords(1000), pause), use);
    expect(fileName).toMatch(/^keerpunt-cases(-own-copy)?-2026-q4\.datapackage\.json$/);
    const { valid, errors } = await validate(JSON.parse(text));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('would not without a name for a resource', async () => {
    const { text } = fileOf(caseRecords(20), 'own');
    const { valid } = await validate(
      changed(text, ({ resources }) => Object.assign(resources[0] ?? {}, { name: undefined, data: undefined })),
    );
    expect(valid).toBe(false);
  });

  it('has rows that keep to its table schema, one a record, and rows that do not are refused', async () => {
    const { text } = fileOf(caseRecords(1000), 'own');
    expect(await rowsOf(JSON.parse(text), 'records')).toHaveLength(1000);
    const altered = (field: CaseFieldId, cell: string) =>
      changed(text, ({ resources }) => resources[0]?.data[3]?.splice(caseFieldIds.indexOf(field), 1, cell));
    await expect(rowsOf(altered('outcome', 'flew-away'), 'records')).rejects.toThrow(/cast|constraint|error/i);
    await expect(rowsOf(altered('motives', '1;9'), 'records')).rejects.toThrow(/cast|constraint|error/i);
  });

  it('counts what a plain recount of its rows counts, nowhere fewer than five', async () => {
    const descriptor = JSON.parse(fileOf(await protectRecords(caseRecords(1000), pause), 'shared').text);
    const rows = await rowsOf(descriptor, 'records');
    const recount = new Map<string, number>();
    const list = (value: unknown) => (typeof value === 'string' ? value.split(';') : ['']);
    const add = (...key: string[]) => recount.set(key.join(' | '), (recount.get(key.join(' | ')) ?? 0) + 1);
    for (const { motives, outcome, stage, advice_money: advice } of rows) {
      for (const motive of list(motives)) add('motives', motive, list(outcome)[0] ?? '');
      add('intention', list(outcome)[0] ?? '', list(stage)[0] ?? '');
      add('advice', list(advice)[0] ?? '', list(stage)[0] ?? '');
    }
    const counts = await rowsOf(descriptor, 'counts');
    const told = counts.map(({ table, row, column, count }) => [[table, row ?? '', column ?? ''].join(' | '), count]);
    expect(new Map(told.map(([key, count]) => [String(key), Number(count)]))).toEqual(recount);
    expect(Math.min(...recount.values())).toBeGreaterThanOrEqual(5);
  });

  it('explains every field and value in its dictionary, and whom it represents', async () => {
    const descriptor = JSON.parse(fileOf(caseRecords(10), 'own').text);
    const explained = new Set((await rowsOf(descriptor, 'dictionary')).map(({ field }) => field));
    expect([...explained].toSorted()).toEqual([...caseFieldIds].toSorted());
    expect(descriptor.keerpunt.represents).toBe(represents);
  });

  it('comes back as it went', async () => {
    const records = caseRecords(1000);
    const found = await read(fileOf(records, 'own').text);
    expect(found).toEqual({ ok: true, records, represents, unknown: [], dropped: 0 });
  });
});

describe('reading a package of others', () => {
  const packageWith = (data: unknown) => JSON.stringify({ resources: [{ name: 'cases', data }] });

  it('takes rows as lists under their names, gives a number where there is none, and tells what it leaves out', async () => {
    const found = await read(
      packageWith([
        ['outcome', 'stage', 'owner'],
        ['stayed', 'flying', 'x'],
      ]),
    );
    expect(found).toMatchObject({ ok: true, unknown: ['owner'], dropped: 1 });
    expect(found.ok && found.records).toEqual([{ id: 'made-here', told: { schema: ['2026-11'], outcome: ['stayed'] } }]);
  });

  it.each([
    ['empty', ''],
    ['not-json', '{"resources": ['],
    ['not-a-package', '{"records": []}'],
    ['no-rows', packageWith([])],
    ['no-rows', packageWith([{ name: 'Jan', town: 'Gent' }])],
    ['no-rows', packageWith('outcome\nstayed')],
    ['too-many', packageWith(Array.from({ length: 20_001 }, () => ({ outcome: 'stayed' })))],
  ])('refuses what is %s', async (reason, text) => expect(await read(text)).toEqual({ ok: false, reason }));
});
