import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/features/workbook/write-workbook.ts';
import { formula, number, text, type Cell } from '../../src/present/workbook/workbook.ts';

const commands = ["cmd|' /C calc'!A0", 'HYPERLINK("http://example.org","x")', 'SUM(1,2)', '1+1', 'DDE("a","b","c")', 'WEBSERVICE("x")'];
const hostile = ['=', '+', '-', '@', '\t='].flatMap((sign) => commands.map((command) => `${sign}${command}`));

async function readBack(rows: readonly (readonly Cell[])[]) {
  const file = await writeWorkbook({ pages: [{ name: 'page', widths: [20], fixed: { rows: 1, columns: 1 }, rows }] });
  const [sheet] = await readSheets(Buffer.from(await file.arrayBuffer()), { trim: false });
  return sheet?.data ?? [];
}

describe('a workbook as a file', () => {
  it('keeps thirty names that look like formulas as the texts they are', async () => {
    expect(hostile).toHaveLength(30);
    const found = await readBack(hostile.map((name) => [text(name)]));
    expect(found.map(([cell]) => cell)).toEqual(hostile);
  });

  it('keeps numbers as numbers, and a formula without a value until it is calculated', async () => {
    const [row] = await readBack([[number(12.5), formula('1+1'), text('end')]]);
    expect(row?.[0]).toBe(12.5);
    expect(row?.[1]).not.toBe('1+1');
    expect(row?.[2]).toBe('end');
  });
});
