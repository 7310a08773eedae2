import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { exampleIds } from '../../src/dossier/examples/load-example.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import { columns } from '../../src/engine/run/table/futures-table.ts';
import { writeWorkbook } from '../../src/features/workbook/write-workbook.ts';
import { calculationPages } from '../../src/present/workbook/calculation-pages.ts';
import { number, type Page } from '../../src/present/workbook/workbook.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { plainLabels } from '../support/workbook-engine.ts';

const cent = 0.01;
const pvCost = columns.indexOf('pvCost');
const hasOffice = process.env['SOAK'] !== undefined && spawnSync('soffice', ['--version']).status === 0;

/** The same pages with other likely values typed over the first ones, as an accountant would. */
function typedOver(page: Page, likely: ReadonlyMap<number, number>): Page {
  return {
    ...page,
    rows: page.rows.map((row, at) => {
      const value = likely.get(at - 2);
      return value === undefined ? row : row.map((cell, column) => (column === 2 ? number(value) : cell));
    }),
  };
}

/** Opened, calculated and written again by LibreOffice: its values, by page. */
async function calculatedByOffice(pages: readonly Page[]) {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), Buffer.from(await (await writeWorkbook({ pages: [...pages] })).arrayBuffer()));
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const ran = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      join(folder, 'in.xlsx'),
    ]);
    expect({ status: ran.status, said: ran.status === 0 ? '' : String(ran.stderr) }).toEqual({ status: 0, said: '' });
    const sheets = await readSheets(readFileSync(join(out, 'in.xlsx')));
    return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function numberAt(sheets: Awaited<ReturnType<typeof calculatedByOffice>>, address: string): number {
  const [, page = '', letters = '', row = ''] = /^'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const value = sheets.get(page)?.[Number(row) - 1]?.[column - 1];
  if (typeof value !== 'number') throw new Error(`${address} is ${String(value)}`);
  return value;
}

describe.skipIf(!hasOffice)('the workbook in LibreOffice', () => {
  it.each(exampleIds)('costs every option of %s as the base case does, before and after five inputs are typed over', async (id) => {
    const inputs = await exampleInputs(id);
    const { inputs: first, buildUp, years, values } = calculationPages(inputs, plainLabels);
    const step = Math.floor(inputs.estimates.length / 5);
    const likely = new Map([0, 1, 2, 3, 4].map((turn) => [turn * step, (inputs.estimates[turn * step]?.likely ?? 0) * 1.17 + 0.01]));
    const changed: ModelInputs = {
      ...inputs,
      estimates: inputs.estimates.map((estimate, at) => {
        const value = likely.get(at);
        return value === undefined ? estimate : { ...estimate, low: value, likely: value, high: value };
      }),
    };
    for (const [page, told] of [
      [first, inputs],
      [typedOver(first, likely), changed],
    ] as const) {
      const sheets = await calculatedByOffice([page, buildUp, years]);
      const table = baseCase(told);
      expect(values).toHaveLength(table.options.length);
      for (const { option, address } of values) {
        const expected = table.values[table.options.indexOf(option) * columns.length + pvCost] ?? 0;
        expect(Math.abs(numberAt(sheets, address) - expected), `${option}: ${expected}`).toBeLessThan(cent);
      }
    }
  });
});
